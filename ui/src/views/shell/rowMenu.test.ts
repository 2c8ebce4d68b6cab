// @vitest-environment happy-dom
import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, expect, it, vi } from 'vitest'
import type { FiledReportView, Summary, Thought } from '../../bindings/types'
import { contextMenu } from '../../parts/contextMenu.svelte'
import { fieldMenu } from '../../parts/fieldMenu.svelte'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import { Inbox as Reports } from '../../state/inbox.svelte'
import Inbox from '../hazards/Inbox.svelte'
import ThoughtRow from '../parking/ThoughtRow.svelte'
import { Library } from '../home/library.svelte'
import Rows from '../home/Rows.svelte'
import { ShelfList } from '../home/shelfList.svelte'

const asked: string[] = []
vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (name: string) => {
    asked.push(name)
    return []
  },
}))

vi.mock('../../host/drops', () => ({ onFilesDropped: () => () => undefined }))

let view: ReturnType<typeof mount>
afterEach(async () => {
  contextMenu.close()
  fieldMenu.close()
  await unmount(view)
  document.body.replaceChildren()
  asked.length = 0
})

async function point(at: Element | null) {
  const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true, button: 2 })
  const free = at?.dispatchEvent(event)
  for (let n = 0; n < 4; n += 1) await tick()
  flushSync()
  return free
}
async function pick(text: string) {
  const line = contextMenu.shown?.items.find((it) => it.text === text)
  if (!line) throw new Error(`no line “${text}”`)
  contextMenu.pick(line.value)
  for (let n = 0; n < 8; n += 1) await tick()
}
const lines = () => contextMenu.shown?.items.map((it) => it.text)

const summary = { id: 3, title: 'A case', effect: '', state: 'draft', kind: 'incident', updated: 0, root_count: 0, cause_count: 0, open_actions: 0, action_count: 0, priority: null, held_on: null } as unknown as Summary

it('a workshop’s row offers what the button at its end does', async () => {
  const library = new Library()
  const list = new ShelfList('open')
  list.rows = [summary]
  view = mount(Rows, { target: document.body, props: { library, list, last: null, open: () => asked.push('open'), emptied: () => undefined } })
  flushSync()
  expect(await point(document.querySelector('[data-workshop] span'))).toBe(false)
  expect(lines()).toEqual(['Open', 'Duplicate', 'Archive', 'Move to the bin'])
  await pick('Open')
  await point(document.querySelector('[data-workshop]'))
  await pick('Move to the bin')
  expect(asked.slice(0, 2)).toEqual(['open', 'bin_workshop'])
})

it('a report’s row offers what can be done with it, whether it is open, set aside or neither', async () => {
  const inbox = new Reports()
  const report = (id: number, aside: boolean) =>
    ({ id, aside, workshop: null, filed: 0, receipt: '', answers: [], waited: 0, overdue: false, report: { kind: 'incident', what: 'It fell', where: '', went_well: '', lucky: '', contact: '', actual: null, potential: null, probability: null } }) as unknown as FiledReportView
  inbox.list = [report(1, false), report(2, true)]
  view = mount(Inbox, { target: document.body, props: { inbox, reporting: {} as never, openWorkshop: () => undefined } })
  flushSync()
  await point(document.querySelector('[data-report="1"]'))
  expect(lines()?.length).toBe(3)
  await point(document.querySelector('[data-report="2"]'))
  expect(lines()?.length).toBe(4)
})

it('a parked thought’s field offers what is done with words, and with the thought', async () => {
  const done: string[] = []
  const thought = { id: 5, text: 'Ask them', settled: false } as unknown as Thought
  const workshop = { tryEdit: async () => null } as unknown as OpenWorkshop
  view = mount(ThoughtRow, { target: document.body, props: { workshop, thought, settle: () => done.push('settle'), remove: () => done.push('remove') } })
  flushSync()
  expect(await point(document.querySelector('input'))).toBe(false)
  const items = fieldMenu.shown?.items ?? []
  expect(items.map((it) => it.text)).toEqual(['Undo', 'Redo', 'Cut', 'Copy', 'Paste', 'Select all', 'It’s settled', 'Remove'])
  fieldMenu.pick(items.at(-2))
  expect(done).toEqual(['settle'])
})
