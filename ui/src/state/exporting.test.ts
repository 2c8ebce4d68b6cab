// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest'
import { copyPlan, exportAs } from './exporting'
import { notices } from './notices.svelte'
import type { OpenWorkshop } from './workshop.svelte'
import { exporting as words } from '../words/exporting'

const asked = vi.hoisted(() => [] as [string, Record<string, unknown>][])
const taken = vi.hoisted(() => [] as unknown[])
const named = vi.hoisted(() => [] as unknown[])
vi.mock('../host/call', () => ({
  call: (command: string, args: Record<string, unknown>) => {
    asked.push([command, args])
    const answers: Record<string, unknown> = {
      names: named,
      export_name: 'a-jira.csv',
      picture_name: 'a-votes.png',
      copied_plan: { text: 'No.\tAction\r\n', html: '<table></table>' },
      copied_picture: btoa('\u0089PNG'),
    }
    return Promise.resolve(answers[command] ?? { path: '/tmp/a', bytes: 1 })
  },
  asFailure: (it: unknown) => it,
}))
vi.mock('../host/files', () => ({
  askWhereToSave: (title: string, suggested: string, kind: unknown) => {
    taken.push({ title, suggested, kind })
    return Promise.resolve({ path: '/tmp/a', overwrite: true, typed: '/tmp/a' })
  },
}))
vi.mock('../host/systemClipboard', () => ({
  copyTable: (html: string, text: string) => Promise.resolve(taken.push({ html, text })),
  copyPicture: (png: Uint8Array) => Promise.resolve(taken.push([...png])),
}))

const workshop = { id: 1, actions: [1, 2], settled: () => Promise.resolve() } as unknown as OpenWorkshop
const options = { kind: 'votes', scale: 2, transparent: false } as const
const said = () => notices.list.map((it) => it.text).join(' ')

beforeEach(() => {
  asked.splice(0)
  taken.splice(0)
  named.splice(0)
  for (const { key } of notices.list) notices.dismiss(key)
})

it('asks for a file by its ending, and not by the name of its format', async () => {
  await exportAs(workshop, { format: 'jira', extras: { private: false, who_was_hurt: false } })
  expect(taken).toEqual([{ title: words.dialog.jira, suggested: 'a-jira.csv', kind: { name: words.kinds.jira, extension: 'csv' } }])
  expect(asked.at(-1)?.[0]).toBe('export_workshop')
})

it('writes the picture that is wanted', async () => {
  await exportAs(workshop, { picture: 'png', options })
  expect(asked.at(-1)).toEqual(['export_picture', { id: 1, format: 'png', options, path: '/tmp/a', overwrite: true }])
})

it('gives a picture to the clipboard as the bytes of a PNG', async () => {
  await exportAs(workshop, { copied: options })
  expect(taken).toEqual([[0x89, 0x50, 0x4e, 0x47]])
  expect(said()).toBe(words.copiedPicture)
})

it('gives the plan to the clipboard once, as text and as a table', async () => {
  await copyPlan(workshop)
  expect(taken).toEqual([{ html: '<table></table>', text: 'No.\tAction\r\n' }])
  expect(said()).toBe(words.copiedPlan(2))
})

it('tells of names that stand in the plan that was copied', async () => {
  const at = (key: unknown) => ({ spot: { key, field: 'what' }, private: false })
  named.push({ name: 'Marco', places: [at({ action: 3 })] }, { name: 'Anna', places: [at({ timeline_entry: 3 })] })
  await copyPlan(workshop)
  expect(said()).toContain(words.copiedNames(1))
})
