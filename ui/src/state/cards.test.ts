// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest'
import type { NameView, TextLocation } from '../bindings/types'
import { namesOn, saveCard } from './cards'
import { notices } from './notices.svelte'
import type { OpenWorkshop } from './workshop.svelte'

const rust = vi.hoisted(() => ({ names: [] as unknown[], written: [] as unknown[], chosen: '/tmp/card.pdf' as string | null }))
vi.mock('../bindings/commands', () => ({
  names: () => Promise.resolve(rust.names),
  checklistCardName: () => Promise.resolve('Ring the phone.pdf'),
  checklistCard: (args: { path: string }) => Promise.resolve({ path: args.path, bytes: (rust.written.push(args), 900) }),
}))
vi.mock('../host/files', () => ({ askWhereToSave: () => Promise.resolve(rust.chosen && { path: rust.chosen, overwrite: true, typed: rust.chosen }) }))

const workshop = { id: 1, settled: () => Promise.resolve() } as unknown as OpenWorkshop
const name = (name: string, ...spots: TextLocation[]) => ({ name, places: spots.map((spot) => ({ spot, private: false })) }) as unknown as NameView
const line: TextLocation = { key: { action: 11 }, field: { checklist_line: 2 } }

beforeEach(() => {
  rust.names = []
  rust.written = []
  rust.chosen = '/tmp/card.pdf'
  for (const it of [...notices.list]) notices.dismiss(it.key)
})

it('names on a card are those of its action, in its words and in its checklist', () => {
  const list = [
    name('Anna', line),
    name('Marco', { key: { action: 12 }, field: 'what' }),
    name('Olga', { key: { action: 11 }, field: 'owner' }),
    name('Piotr', { key: { action: 11 }, field: 'checklist_owner' }),
  ]
  expect(namesOn(list, 11)).toEqual(['Anna', 'Piotr'])
})

it('a card is written where somebody says, and not at all where they change their mind', async () => {
  await saveCard(workshop, 11, 'a5')
  expect(rust.written).toEqual([{ id: 1, action: 11, size: 'a5', path: '/tmp/card.pdf', overwrite: true }])
  rust.chosen = null
  await saveCard(workshop, 11, 'a6')
  expect(rust.written).toHaveLength(1)
})

it('names on it are asked about first', async () => {
  rust.names = [name('Anna', line)]
  await saveCard(workshop, 11, 'a6')
  expect(rust.written).toEqual([])
  const notice = notices.list.at(-1)
  expect(notice?.text).toContain('Anna')
  await saveCard(workshop, 11, 'a6', true)
  expect(rust.written).toHaveLength(1)
})
