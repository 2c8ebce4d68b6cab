// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest'
import { eraseReplaced, tellOfErased } from './erasing'
import { notices } from './notices.svelte'
import type { OpenWorkshop } from './workshop.svelte'

const host = vi.hoisted(() => ({ asked: [] as string[], count: 2, copies: 1 }))

vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (command: string) => {
    host.asked.push(command)
    if (command === 'erase_names') return host.count
    return { folder: '/there', chosen: false, backups: [{}, {}], copies: Array(host.copies).fill({}), trouble: null }
  },
}))

const workshop = (aliases: object[], saving: unknown = 'saved') =>
  ({ id: 7, saving, session: { aliases } }) as unknown as OpenWorkshop

beforeEach(() => {
  localStorage.clear()
  notices.dismissAll()
  host.asked = []
  host.count = 2
})

const said = () => notices.list.map((it) => it.text)

it('erases replaced names when a workshop is left, and says where they still are', async () => {
  await eraseReplaced(workshop([{}]), 'stays')
  expect(host.asked).toEqual(['erase_names', 'backups'])
  expect(said()).toEqual(['The 2 names that roles stand for are erased, from the history too. Still in 3 copies that Lisca keeps.'])
})

it('asks for nothing where no role stands for a name, where edits wait, or where no workshop was open', async () => {
  await eraseReplaced(workshop([]), 'stays')
  await eraseReplaced(workshop([{}], { waits: 1 }), 'stays')
  await eraseReplaced(null, 'closes')
  expect(host.asked).toEqual([])
  host.count = 0
  await eraseReplaced(workshop([{}]), 'stays')
  expect(said()).toEqual([])
})

it('tells at the next start what was erased as the window closed, once', async () => {
  await eraseReplaced(workshop([{}]), 'closes')
  expect(said()).toEqual([])
  await tellOfErased()
  await tellOfErased()
  expect(said()).toHaveLength(1)
})
