// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest'
import { Exports } from './exports.svelte'
import { tellWritten } from './exporting'
import { notices } from './notices.svelte'
import type { OpenWorkshop } from './workshop.svelte'

const asked = vi.hoisted(() => [] as [string, unknown][])
vi.mock('../host/call', () => ({
  call: (command: string, args: unknown) => {
    asked.push([command, args])
    return Promise.resolve(command === 'names' ? [] : command === 'export_name' ? 'a.pdf' : { path: '/tmp/a.pdf', bytes: 1 })
  },
  asFailure: (it: unknown) => it,
}))
vi.mock('../host/files', () => ({ askWhereToSave: () => Promise.resolve('/tmp/a.pdf') }))

const workshop = { id: 1, settled: () => Promise.resolve() } as unknown as OpenWorkshop
const extras = () => asked.filter(([it]) => it === 'export_workshop').map(([, args]) => (args as { extras: unknown }).extras)

beforeEach(() => asked.splice(0))

it('leaves out who was hurt until it is switched on, and then has it in the report alone', async () => {
  const exports = new Exports(workshop)
  await exports.start('pdf')
  exports.whoWasHurt = true
  await exports.start('pdf')
  await exports.start('svg')
  await exports.start('json', true)
  expect(extras()).toEqual([
    { private: false, who_was_hurt: false },
    { private: false, who_was_hurt: true },
    { private: false, who_was_hurt: false },
    { private: true, who_was_hurt: false },
  ])
})

it('names the characters that no font had', () => {
  tellWritten({ path: '/tmp/a.pdf', bytes: 1 })
  expect(notices.list.at(-1)?.text).not.toContain('font')
  tellWritten({ path: '/tmp/a.pdf', bytes: 1, undrawn: 'ⴰ ⴱ' })
  expect(notices.list.at(-1)?.text).toContain('ⴰ ⴱ')
})
