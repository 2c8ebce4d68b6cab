// @vitest-environment happy-dom
/** Others report, and hear back. */
import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Arrival, FiledReportView, ReportAnswer } from '../../bindings/types'
import { Inbox } from '../../state/inbox.svelte'
import { notices } from '../../state/notices.svelte'
import { Reporting } from '../../state/reporting.svelte'
import { saveFeedback } from '../../state/otherReports'
import { hazards as words } from '../../words/hazards'
import InboxView from './Inbox.svelte'

/** The Rust side as far as these tests need it. */
const rust = vi.hoisted(() => ({
  filed: [] as FiledReportView[],
  arrivals: [] as Arrival[],
  asked: [] as [string, unknown][],
  names: [] as string[],
  drop: (_: readonly string[]) => undefined as void,
}))

vi.mock('../../host/drops', () => ({ onFilesDropped: (take: typeof rust.drop) => ((rust.drop = take), () => undefined) }))
vi.mock('../../host/files', () => ({
  askWhereToSave: async (_: string, name: string) => ({ path: `/tmp/${name}`, overwrite: true, typed: `/tmp/${name}` }),
  askForFiles: async () => ['/tmp/one.lisca-report', '/tmp/two.lisca-report'],
}))
vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (command: string, args: { id: number; answers: ReportAnswer[]; format: string; path: string }) => {
    await Promise.resolve()
    rust.asked.push([command, args])
    if (command === 'safety_reports') return [...rust.filed]
    if (command === 'report_form_name' || command === 'feedback_name') return `sheet.${args.format}`
    if (command === 'report_form' || command === 'feedback') return { path: args.path, bytes: 2000 }
    if (command === 'feedback_names') return rust.names
    if (command === 'open_sealed_files') return rust.arrivals
    if (command === 'open_sealed_text') return rust.arrivals[0]
    if (command === 'answer_safety_report') {
      if (args.answers.some((it) => it.words.trim() === '')) throw { code: 'refused', message: 'The answer needs some words.', help: '' }
      rust.filed = rust.filed.map((it) => (it.id === args.id ? { ...it, answers: args.answers, overdue: false } : it))
    }
    return null
  },
}))

const filed = (id: number, more: Partial<FiledReportView> = {}): FiledReportView => ({
  id,
  filed: '2026-11-25T21:00:00Z',
  aside: false,
  workshop: null,
  title: '',
  priority: null,
  report: { kind: 'near_miss', what: `What ${id}`, system: '', happened: null, actual: null, potential: null, probability: null, went_well: '', lucky: '', contact: '' },
  receipt: '',
  answers: [],
  waited: 3,
  overdue: false,
  ...more,
})

let view: ReturnType<typeof mount>
let inbox: Inbox

beforeEach(() => {
  rust.filed = [filed(1)]
  rust.arrivals = []
  rust.asked = []
  notices.list = []
})
afterEach(async () => {
  await unmount(view)
  document.body.replaceChildren()
})

async function settled() {
  for (let n = 0; n < 30; n += 1) await tick()
  flushSync()
}

async function show() {
  inbox = new Inbox()
  await inbox.refresh()
  view = mount(InboxView, { target: document.body, props: { inbox, reporting: new Reporting(), openWorkshop: () => undefined } })
  await settled()
}

const part = (name: string) => document.querySelector<HTMLElement>(`[data-testid="${name}"]`)
const asked = (command: string) => rust.asked.filter(([name]) => name === command).map(([, args]) => args)
const text = () => document.body.textContent ?? ''

async function click(node: Element | null | undefined) {
  ;(node as HTMLElement | null)?.click()
  await settled()
}

async function type(name: string, value: string) {
  const field = part(name) as HTMLTextAreaElement
  field.value = value
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.dispatchEvent(new Event('blur'))
  await settled()
}

it('saves the form as a page or a sheet', async () => {
  await show()
  await click(part('report-form'))
  const items = [...document.querySelectorAll('[role="menuitem"]')]
  expect(items.map((it) => it.textContent?.trim())).toEqual([words.others.forms.html, words.others.forms.pdf])
  await click(items[0])
  expect(asked('report_form')).toEqual([{ format: 'html', path: '/tmp/sheet.html', overwrite: true }])
  expect(notices.list.length).toBe(1)
})

it('opens sealed files, tells what came, what came before and what didn’t', async () => {
  await show()
  rust.arrivals = [
    { name: 'one.lisca-report', report: 2, again: false, problem: '' },
    { name: 'two.lisca-report', report: 1, again: true, problem: '' },
    { name: 'three', report: null, again: false, problem: 'It is damaged.' },
  ]
  rust.filed = [filed(2, { receipt: '0123-4567-89AB-CDEF-G' }), filed(1)]
  await click(part('open-sealed'))
  expect(asked('open_sealed_files')).toEqual([{ paths: ['/tmp/one.lisca-report', '/tmp/two.lisca-report'] }])
  expect(notices.list.map((it) => it.text)).toEqual([words.others.arrived(1), words.others.again('two.lisca-report'), 'three: It is damaged.'])
  expect(notices.list.at(-1)?.alert).toBe(true)
  expect(inbox.opened).toBe(2)
  expect(part('answers')?.textContent).toContain('0123-4567-89AB-CDEF-G')
})

it('takes files that are dropped, and a text that is pasted', async () => {
  await show()
  rust.arrivals = [{ name: '', report: 1, again: true, problem: '' }]
  rust.drop(['/tmp/dropped.lisca-report'])
  await settled()
  expect(asked('open_sealed_files')).toEqual([{ paths: ['/tmp/dropped.lisca-report'] }])
  const paste = (said: string, list = '') => {
    const event = new Event('paste', { bubbles: true, cancelable: true })
    Object.defineProperty(event, 'clipboardData', { value: { getData: (kind: string) => (kind === 'text/plain' ? said : list) } })
    document.body.dispatchEvent(event)
  }
  paste('Something else')
  paste('-----BEGIN LISCA REPORT-----')
  await settled()
  expect(asked('open_sealed_text')).toEqual([{ text: '-----BEGIN LISCA REPORT-----' }])
  // Copied in a file manager.
  paste('/tmp/two words.lisca-report', 'file:///tmp/two%20words.lisca-report\r\nfile:///C:/a.txt\r\n')
  await settled()
  expect(asked('open_sealed_files').at(-1)).toEqual({ paths: ['/tmp/two words.lisca-report', 'C:/a.txt'] })
})

it('a sheet that something on it looks like a name of is written once that is meant', async () => {
  rust.names = ['Marco Rossi']
  await saveFeedback(null, 'pdf')
  expect(asked('feedback')).toEqual([])
  const notice = notices.list.at(-1)
  expect(notice?.text).toContain('Marco Rossi')
  notice?.actions[0]?.run()
  await settled()
  expect(asked('feedback')).toHaveLength(1)
})

it('says in words how long nobody heard anything', async () => {
  rust.filed = [filed(1), filed(2, { waited: 20, overdue: true }), filed(3, { waited: 2, answers: [{ told: '2026-11-27', words: 'Seen', matter: '' }] })]
  await show()
  for (const said of [words.answers.waiting(3), words.answers.openSince(20), words.answers.after(2)]) expect(text()).toContain(said)
  expect(part('overdue')?.textContent).toContain(words.answers.overdue(1))
})

it('keeps an answer once it has words, and shares it with words of its own', async () => {
  await show()
  await click(document.querySelector('[data-testid="report-row"]'))
  await click(part('add-answer'))
  expect(document.activeElement).toBe(part('answer-words'))
  await type('answer-words', 'The labels are new')
  const kept = asked('answer_safety_report').at(-1) as { answers: ReportAnswer[] }
  expect(kept.answers).toMatchObject([{ words: 'The labels are new', matter: '' }])
  const share = part('answers')?.querySelector<HTMLInputElement>('input[type="checkbox"]')
  await click(share)
  await type('answer-matter', 'Labels faded')
  expect(rust.filed[0]?.answers).toMatchObject([{ words: 'The labels are new', matter: 'Labels faded' }])
  await click(share)
  expect(rust.filed[0]?.answers).toMatchObject([{ matter: '' }])
  await type('answer-words', ' ')
  expect(text()).toContain('The answer needs some words.')
  await click([...(part('answers')?.querySelectorAll('button') ?? [])].find((it) => it.textContent === words.answers.remove))
  expect(rust.filed[0]?.answers).toEqual([])
  expect(document.activeElement).toBe(part('add-answer'))
})
