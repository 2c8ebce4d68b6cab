// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest'
import { Exports } from './exports.svelte'
import type { ReportChoice } from '../bindings/types'
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
vi.mock('../host/files', () => ({ askWhereToSave: () => Promise.resolve({ path: '/tmp/a.pdf', overwrite: true, typed: '/tmp/a.pdf' }) }))

const workshop = { id: 1, settled: () => Promise.resolve() } as unknown as OpenWorkshop
interface Asked {
  extras: { who_was_hurt: boolean }
  choice: ReportChoice
}
const files = () => asked.filter(([it]) => it === 'export_workshop' || it === 'export_report').map(([, args]) => args as Asked)

beforeEach(() => asked.splice(0))

it('leaves out who was hurt until it is switched on, and then has it in the report alone', async () => {
  const exports = new Exports(workshop)
  await exports.start('pdf')
  exports.report.whoWasHurt = true
  await exports.start('pdf')
  await exports.start('svg')
  await exports.start('json', { private: true })
  expect(files().map((it) => it.choice?.who_was_hurt ?? it.extras)).toEqual([
    false,
    true,
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

it('exports the report that is shown', async () => {
  const exports = new Exports(workshop)
  exports.report.paper = 'letter'
  exports.report.turn('functions', false)
  await exports.start('pdf')
  exports.report.variant = 'summary'
  await exports.start('pdf')
  expect(files().map((it) => it.choice)).toEqual([
    { form: 'pdf', variant: 'full', paper: 'letter', left_out: ['functions'], who_was_hurt: false },
    { form: 'pdf', variant: 'summary', paper: 'letter', left_out: [], who_was_hurt: false },
  ])
  // The paper is that of the next report, too.
  expect(new Exports(workshop).report.paper).toBe('letter')
})
