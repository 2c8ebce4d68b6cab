// @vitest-environment happy-dom
import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ImportPreview as Shown } from '../../bindings/types'
import { importing } from '../../state/importing.svelte'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import { importing as words } from '../../words/importing'
import ImportPreview from './ImportPreview.svelte'

const found: Shown = {
  kind: 'rows', title: 'Late', effect: 'Late delivery', cause_count: 3, bones: false, nothing: false, new_categories: [],
  causes: [
    { depth: 0, text: 'Two posts vacant', category: 'People' },
    { depth: 1, text: 'No budget', category: '' },
    { depth: 0, text: 'Belt stopped', category: 'Machines' },
  ],
  actions: [{ what: 'Page', owner: 'sre', due: '2026-03-13' }], action_count: 1,
  entries: [{ time: { certainty: 'exact', at: '2026-03-13T22:10' }, text: 'It stops' }], entry_count: 400,
  notes: ['Windows-1252 is assumed.'], left_out: [{ line: 5, words: 'ASAP', why: 'not a date: left empty' }], more_left_out: 0,
  levels: null, columns: [{ title: 'What', holds: 'action' }, { title: 'Due', holds: 'due' }], dates: null, asks_dates: true, asks_day: false,
  plain: [], sheets: [], sheet: 0,
}
const answers = vi.hoisted(() => ({ previewImport: vi.fn(), importNew: vi.fn() }))
vi.mock('../../bindings/commands', () => answers)

let view: ReturnType<typeof mount>
const opened: number[] = []
const at = (testid: string) => document.querySelector<HTMLElement>(`[data-testid="${testid}"]`)
const settled = async () => {
  for (let n = 0; n < 4; n += 1) await tick()
  flushSync()
}

/** Shows another one in its place. */
const show = async (preview: Shown) => {
  await unmount(view)
  view = mount(ImportPreview, { target: document.body, props: { preview, open: (id: number) => opened.push(id) } })
  await settled()
}

beforeEach(async () => {
  opened.length = 0
  answers.previewImport.mockResolvedValue(found)
  answers.importNew.mockResolvedValue(4)
  await importing.begin({ file: '/a.csv' }, null)
  answers.importNew.mockClear()
  view = mount(ImportPreview, { target: document.body, props: { preview: found, open: (id: number) => opened.push(id) } })
  await settled()
})
afterEach(async () => {
  await unmount(view)
  document.body.replaceChildren()
})

it('shows what will be made as it will be, and what will not, with its line and why', () => {
  const words = at('import-found')?.textContent ?? ''
  for (const word of ['Late delivery', 'People', 'Two posts vacant', 'No budget', 'Machines', 'Page', 'sre', '2026-03-13 22:10', '399']) {
    expect(words).toContain(word)
  }
  expect(at('import-made')?.textContent).toContain('400')
  expect(at('import-left-out')?.textContent).toContain('Line 5 “ASAP”: not a date: left empty')
  expect(document.body.textContent).toContain('Windows-1252 is assumed.')
})

it('offers a choice only where there is something to choose', () => {
  expect(at('import-column-0')).not.toBeNull()
  expect(at('import-dates')).not.toBeNull()
  expect([at('import-levels'), at('import-day')]).toEqual([null, null])
})

it('with nothing to take says why, and its button looks and acts like it', async () => {
  const nothing = { ...found, effect: '', cause_count: 0, causes: [], action_count: 0, actions: [], entry_count: 0, entries: [], nothing: true }
  await show({ ...nothing, columns: [{ title: '', holds: 'nothing' }, { title: 'Due', holds: 'nothing' }] })
  const button = at('import-take')
  expect(button?.getAttribute('aria-disabled')).toBe('true')
  expect(document.getElementById(button?.getAttribute('aria-describedby') ?? '')?.textContent).toBe(words.noColumn)
  // What has no head is told by its place.
  expect(document.body.textContent).toContain(words.column('', 1))
  button?.click()
  await settled()
  expect([opened, answers.importNew.mock.calls.length]).toEqual([[], 0])
})

it('says what causes go beneath, unless they name bones of their own', async () => {
  const workshop = { id: 1, causes: new Map([[5, { text: 'Line 0' }]]), category: () => null } as unknown as OpenWorkshop
  for (const bones of [false, true]) {
    await importing.begin({ text: 'x' }, { workshop, parent: 5, category: null })
    await show({ ...found, bones })
    expect(at('import-made')?.textContent?.includes('“Line 0”')).toBe(!bones)
  }
})

it('has the focus on what makes it, and opens the workshop that it becomes', async () => {
  expect(document.activeElement).toBe(at('import-take'))
  at('import-take')?.click()
  await settled()
  expect([opened, importing.preview]).toEqual([[4], null])
})
