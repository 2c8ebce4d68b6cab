// @vitest-environment happy-dom
import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FiledReportView, SafetyReport } from '../../bindings/types'
import { notices } from '../../state/notices.svelte'
import { hazards as words } from '../../words/hazards'
import { Inbox } from '../../state/inbox.svelte'
import InboxView from './Inbox.svelte'
import { Reporting } from '../../state/reporting.svelte'
import ShortForm from './ShortForm.svelte'

/** The Rust side as far as these tests need it: reports and a draft in memory. */
vi.mock('../../host/drops', () => ({ onFilesDropped: () => () => undefined }))

const rust = vi.hoisted(() => ({ filed: [] as FiledReportView[], draft: null as SafetyReport | null, last: 0, busy: false }))

vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (command: string, args: { id: number; report: SafetyReport; draft: SafetyReport | null; aside: boolean }) => {
    await Promise.resolve()
    const of = (id: number) => rust.filed.find((it) => it.id === id)
    if (rust.busy && command !== 'report_draft') throw { code: 'busy', message: 'Another program uses the library.', help: 'Try again.' }
    if (command === 'systems') return ['Payments', 'Boiler house']
    if (command === 'safety_reports') return [...rust.filed]
    if (command === 'report_draft') return rust.draft
    if (command === 'keep_report_draft') rust.draft = args.draft
    else if (command === 'set_safety_report_aside') rust.filed = rust.filed.map((it) => (it.id === args.id ? { ...it, aside: args.aside } : it))
    else if (command === 'delete_safety_report') rust.filed = rust.filed.filter((it) => it.id !== args.id)
    else if (command === 'begin_from_report') return (of(args.id)?.id ?? 0) + 100
    else if (command.endsWith('safety_report')) {
      if (args.report.what.trim() === '') throw { code: 'refused', message: 'What happened needs some words.', help: '' }
      if (command === 'change_safety_report') rust.filed = rust.filed.map((it) => (it.id === args.id ? { ...it, report: args.report } : it))
      else return file(args.report)
    } else throw new Error(`the fake has no ${command}`)
    return null
  },
}))

function file(report: SafetyReport): number {
  rust.last += 1
  rust.draft = null
  rust.filed = [{ id: rust.last, filed: '2026-11-25T21:00:00Z', aside: false, workshop: null, title: '', priority: null, report, receipt: '', answers: [], waited: 3, overdue: false }, ...rust.filed]
  return rust.last
}

const report = (what: string): SafetyReport => ({
  kind: 'near_miss',
  what,
  system: '',
  happened: null,
  actual: null,
  potential: null,
  probability: null,
  went_well: '',
  lucky: '',
  contact: '',
})

/** Svelte warns of what is read from a view that is gone. */
const warned = vi.spyOn(console, 'warn')

let views: ReturnType<typeof mount>[] = []
let reporting: Reporting

beforeEach(() => {
  rust.filed = []
  rust.draft = null
  rust.last = 0
  rust.busy = false
  notices.list = []
  reporting = new Reporting()
})

afterEach(async () => {
  for (const view of views) await unmount(view)
  views = []
  document.body.replaceChildren()
  // What a field saves as it goes is answered later.
  await settled()
  expect(warned).not.toHaveBeenCalled()
})

async function settled() {
  for (let n = 0; n < 20; n += 1) await tick()
  flushSync()
}

const part = (name: string) => document.querySelector<HTMLElement>(`[data-testid="${name}"]`)
const field = (name: string) => part(name) as HTMLTextAreaElement

function type(name: string, text: string) {
  field(name).value = text
  field(name).dispatchEvent(new Event('input', { bubbles: true }))
}

async function press(node: Element | null, key: string, ctrlKey = false) {
  node?.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }))
  await settled()
}

describe('the short form', () => {
  const shown: number[] = []
  async function open() {
    await reporting.begin()
    views.push(mount(ShortForm, { target: document.body, props: { reporting, show: (id: number) => shown.push(id) } }))
    await settled()
  }

  it('begins at what happened, of a near miss, now, and with no line for a name', async () => {
    await open()
    expect(document.activeElement).toBe(part('report-what'))
    expect(field('report-when').value).not.toBe('')
    expect(document.querySelector('[aria-checked="true"]')?.textContent).toBe('Near miss')
    expect(part('report-contact')).toBeNull()
  })

  it('rates both harms with two presses, the one that could have been first', async () => {
    await open()
    const grid = document.querySelector('[role="grid"]')
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowRight', 'Enter', 'ArrowDown', 'ArrowDown', ' ']) await press(grid, key)
    expect(reporting.report).toMatchObject({ potential: 'major', actual: 'minor', probability: 'uncommon' })
    expect(document.querySelector('[data-spot="1,1"]')?.getAttribute('aria-label')).toBe(
      'Major, Uncommon: priority 2 of 3. Harm that could have been done',
    )
    await press(grid, 'Delete')
    expect(reporting.report.actual).toBeNull()
  })

  it('completes the system from those that are known', async () => {
    await open()
    field('report-where').focus()
    type('report-where', 'bo')
    await settled()
    await press(part('report-where'), 'ArrowDown')
    await press(part('report-where'), 'Enter')
    expect(reporting.report.system).toBe('Boiler house')
  })

  it('files what was typed last, without waiting for a pause', async () => {
    await open()
    type('report-what', 'Nearly')
    await press(part('report-what'), 'Enter', true)
    expect(rust.filed.map((it) => it.report.what)).toEqual(['Nearly'])
    expect([reporting.open, rust.draft]).toEqual([false, null])
    notices.list[0]?.actions[0]?.run()
    expect(shown).toEqual([1])
  })

  it('loses nothing while the library is in use elsewhere, and is filed when it is free again', async () => {
    await open()
    rust.busy = true
    type('report-what', 'Nearly')
    await press(part('report-what'), 'Enter', true)
    expect([rust.filed.length, reporting.open, field('report-what').value]).toEqual([0, true, 'Nearly'])
    expect(document.body.textContent).toContain('Another program uses the library.')
    await reporting.close()
    expect(reporting.open).toBe(true)
    rust.busy = false
    await press(part('report-what'), 'Enter', true)
    expect(rust.filed.map((it) => it.report.what)).toEqual(['Nearly'])
  })

  it('stays open without words, and with a time that can’t be read', async () => {
    await open()
    await press(part('report-what'), 'Enter', true)
    expect(document.body.textContent).toContain('What happened needs some words.')
    type('report-what', 'Nearly')
    type('report-when', 'in the evening')
    await press(part('report-when'), 'Enter', true)
    expect([rust.filed.length, reporting.open]).toEqual([0, true])
    expect(document.activeElement).toBe(part('report-when'))
  })

  it('keeps what was written when it is closed, and goes on with it', async () => {
    await open()
    type('report-what', 'Half a sen')
    await reporting.close()
    expect([rust.draft?.what, reporting.begun]).toEqual(['Half a sen', true])
    const later = new Reporting()
    await later.begin()
    expect(later.report.what).toBe('Half a sen')
  })

  it('keeps nothing of a form in which nothing was written', async () => {
    await open()
    await reporting.close()
    expect([rust.draft, reporting.begun, notices.list.length]).toEqual([null, false, 0])
  })

  it('brings back what was discarded', async () => {
    await open()
    type('report-what', 'Never mind')
    part('report-discard')?.click()
    await reporting.set({ what: 'Never mind' })
    await reporting.discard()
    expect(rust.draft).toBeNull()
    notices.list.at(-1)?.actions[0]?.run()
    await settled()
    expect([reporting.open, reporting.report.what, rust.draft?.what]).toEqual([true, 'Never mind', 'Never mind'])
  })

  it('opens the line for a way to ask back only when it is asked for', async () => {
    await open()
    part('report-ask')?.click()
    await settled()
    expect(document.activeElement).toBe(part('report-contact'))
  })
})

describe('the inbox', () => {
  const opened: number[] = []
  let inbox: Inbox
  async function show(...whats: string[]) {
    opened.length = 0
    for (const what of whats) file(report(what))
    inbox = new Inbox()
    await inbox.refresh()
    const openWorkshop = (id: number) => opened.push(id)
    views.push(mount(InboxView, { target: document.body, props: { inbox, reporting, openWorkshop } }))
    await settled()
  }
  const rows = () => [...document.querySelectorAll<HTMLElement>('[data-testid="report-row"]')]

  it('has the newest first, and the focus', async () => {
    await show('One', 'Two')
    expect(rows().map((it) => it.dataset['report'])).toEqual(['2', '1'])
    expect(document.activeElement).toBe(rows()[0])
    expect(inbox.waiting.length).toBe(2)
  })

  it('opens a report in place, and begins its workshop with one key', async () => {
    await show('One')
    rows()[0]?.click()
    await settled()
    expect(part('open-report')?.textContent).toContain(words.begin)
    await press(rows()[0] ?? null, 'b')
    expect(opened).toEqual([101])
  })

  it('sets aside with Del, and the focus goes to the next one', async () => {
    await show('One', 'Two', 'Three')
    await press(rows()[0] ?? null, 'Delete')
    expect(inbox.waiting.map((it) => it.report.what)).toEqual(['Two', 'One'])
    expect((document.activeElement as HTMLElement).dataset['report']).toBe('2')
    notices.list[0]?.actions[0]?.run()
    await settled()
    expect(inbox.waiting.length).toBe(3)
  })

  it('deletes for good only what was set aside, and asks first', async () => {
    await show('One')
    await press(rows()[0] ?? null, 'Delete')
    expect(part('delete-report')).toBeNull()
    await press(rows()[0] ?? null, 'Delete')
    expect(rust.filed.length).toBe(1)
    part('delete-report')?.click()
    await settled()
    expect(rust.filed).toEqual([])
    expect(document.body.textContent).toContain(words.none)
  })

  it('changes a report, which is never left without words', async () => {
    await show('One')
    await press(rows()[0] ?? null, 'e')
    views.push(mount(ShortForm, { target: document.body, props: { reporting, show: () => undefined } }))
    await settled()
    expect(await reporting.set({ system: 'Payments' })).toBeNull()
    expect(await reporting.set({ what: ' ' })).toMatchObject({ code: 'refused' })
    await reporting.close()
    expect(rust.filed[0]?.report).toMatchObject({ what: 'One', system: 'Payments' })
    expect(rust.draft).toBeNull()
  })
})
