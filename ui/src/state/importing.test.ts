import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { EntryTime, ImportPreview } from '../bindings/types'
import { importing, isTable, isWrapped, lineCount, NOTHING_SET } from './importing.svelte'
import { notices } from './notices.svelte'
import type { OpenWorkshop } from './workshop.svelte'

const asked = vi.hoisted(() => ({ previewImport: vi.fn(), importNew: vi.fn() }))
vi.mock('../bindings/commands', () => asked)

const found = (more: Partial<ImportPreview>): ImportPreview => ({
  kind: 'outline', title: '', effect: '', causes: [], cause_count: 0, bones: false, nothing: false, new_categories: [], actions: [], action_count: 0,
  entries: [], entry_count: 0, notes: [], left_out: [], more_left_out: 0, levels: null, columns: [], dates: null,
  asks_dates: false, asks_day: false, plain: [], sheets: [], sheet: 0, ...more,
})
const branch = { text: 'a', also: '', category: null, beneath: [] }
const into = (made: unknown) => {
  const workshop = { id: 7, import: vi.fn(() => Promise.resolve(made)) }
  return { workshop: workshop as unknown as OpenWorkshop, parent: 3, category: null, asked: workshop.import }
}

const told = () => notices.list.map((it) => it.text)

beforeEach(() => {
  for (const it of notices.list) notices.dismiss(it.key)
  importing.close()
  asked.previewImport.mockReset()
  asked.importNew.mockReset()
})

describe('an import', () => {
  it('of plain causes is answered at once, and nothing is shown', async () => {
    asked.previewImport.mockResolvedValue(found({ plain: [branch] }))
    expect((await importing.begin({ text: 'a\nb' }, into(null)))?.plain).toEqual([branch])
    expect(importing.preview).toBeNull()
    expect(asked.previewImport).toHaveBeenCalledWith({ from: { text: 'a\nb' }, choices: NOTHING_SET, into: 7 })
  })

  it('of anything else is shown first, and read again as it is set', async () => {
    asked.previewImport.mockResolvedValue(found({ effect: 'Late' }))
    expect(await importing.begin({ text: '# Late' }, into(null))).toBeNull()
    expect(importing.preview?.effect).toBe('Late')
    asked.previewImport.mockResolvedValue(found({ effect: '', cause_count: 1 }))
    await importing.choose({ levels: 'causes' })
    expect([importing.preview?.cause_count, importing.choices.levels]).toEqual([1, 'causes'])
    asked.previewImport.mockRejectedValueOnce({ code: 'failed', message: 'No words.', help: '' })
    await importing.choose({ levels: 'categories' })
    expect([importing.preview?.cause_count, importing.choices.levels]).toEqual([1, 'causes'])
  })

  it('where the problem is asked for is always looked at, with the first line as the problem', async () => {
    asked.previewImport.mockResolvedValueOnce(found({ plain: [branch], levels: 'causes' }))
    asked.previewImport.mockResolvedValueOnce(found({ effect: 'a', levels: 'effect_causes' }))
    expect(await importing.begin({ text: 'a\n\tb' }, { ...into(null), effect: true })).toBeNull()
    expect([importing.preview?.effect, importing.choices.levels]).toEqual(['a', 'effect_causes'])
  })

  it('of a table never makes a problem of its first row', async () => {
    asked.previewImport.mockResolvedValue(found({ plain: [branch], levels: 'causes' }))
    await importing.begin({ text: 'Gadget,Foo,Bar\n17,5,2' }, { ...into(null), effect: true })
    expect([importing.preview?.levels, importing.choices.levels]).toEqual(['causes', null])
    expect(['It stopped, twice\n- no check', 'One\nTwo', 'a;b\nc;d'].map(isTable)).toEqual([false, false, true])
  })

  it('goes into the workshop beneath what was selected, or becomes one of its own', async () => {
    asked.previewImport.mockResolvedValue(found({ kind: 'rows', action_count: 1 }))
    const there = into({})
    await importing.begin({ text: 'x' }, there, { wanted: 'actions' })
    expect(await importing.take()).toBeNull()
    expect(there.asked).toHaveBeenCalledWith({ from: { text: 'x' }, choices: { ...NOTHING_SET, wanted: 'actions' }, parent: 3, category: null })
    expect(importing.preview).toBeNull()

    await importing.begin({ file: '/a.mm' }, null)
    asked.importNew.mockResolvedValue(9)
    expect(await importing.take()).toBe(9)
  })

  it('of lines for the plan or the timeline is answered at once, unless there is more in them', async () => {
    const entry = (time: EntryTime) => ({ time, text: 'a' })
    const late = { line: 1, words: 'a', why: 'too long' }
    for (const [wanted, preview, shown] of [
      ['actions', {}, false],
      ['actions', { kind: 'rows' }, true],
      ['actions', { left_out: [late] }, true],
      ['entries', { kind: 'timeline', entries: [entry({ certainty: 'unknown' })] }, false],
      ['entries', { kind: 'timeline', entries: [entry({ certainty: 'exact', at: '2026-03-13T22:10' })] }, true],
      ['entries', { kind: 'rows' }, true],
    ] as const) {
      asked.previewImport.mockResolvedValue(found(preview as Partial<ImportPreview>))
      const answered = await importing.begin({ text: 'a\nb' }, into({}), { wanted })
      expect([answered === null, importing.preview !== null], JSON.stringify(preview)).toEqual([shown, shown])
    }
  })

  it('of a file is always shown first; a whole workshop goes beside the one that is open', async () => {
    asked.previewImport.mockResolvedValue(found({ plain: [branch] }))
    expect(await importing.begin({ file: '/a.txt' }, into({}))).toBeNull()
    expect(importing.preview?.plain).toEqual([branch])
    asked.previewImport.mockResolvedValue(found({ kind: null }))
    expect(await importing.begin({ file: '/a.lisca' }, into({}))).toBeNull()
    expect([importing.preview, notices.list.at(-1)?.actions.length]).toEqual([null, 1])
  })

  it('stays where the library refuses it, and nothing is lost', async () => {
    asked.previewImport.mockResolvedValue(found({ effect: 'Late' }))
    await importing.begin({ text: 'x' }, into(null))
    await importing.take()
    expect(importing.preview).not.toBeNull()
  })

  it('that fails says of which file, once, however often it is tried', async () => {
    for (const message of ['Line 3 is no date.', 'Line 4 is no date.']) {
      asked.previewImport.mockRejectedValueOnce({ code: 'failed', message, help: '' })
      await importing.begin({ file: '/home/me/plan.csv' }, null)
    }
    asked.importNew.mockRejectedValueOnce({ code: 'failed', message: 'The file “plan.csv” is gone.', help: '' })
    expect(told()).toEqual(['“plan.csv” wasn’t imported. Line 4 is no date.'])
    expect(await importing.makeNew({ file: '/home/me/plan.csv' })).toBeNull()
    expect(told()).toEqual(['The file “plan.csv” is gone.'])
  })

  it('of a large file is said to be read for as long as it is', async () => {
    vi.useFakeTimers()
    let read: (it: ImportPreview) => void = () => undefined
    asked.previewImport.mockReturnValueOnce(new Promise((resolve) => (read = resolve)))
    const slow = importing.begin({ file: '/big.json' }, null)
    vi.advanceTimersByTime(60_000)
    expect([told(), importing.reading]).toEqual([['Reading “big.json”…'], true])
    read(found({ effect: 'Late' }))
    await slow
    expect([told(), importing.reading]).toEqual([[], false])
    vi.useRealTimers()
  })

  it('shows the last of several readings', async () => {
    let first: (it: ImportPreview) => void = () => undefined
    asked.previewImport.mockReturnValueOnce(new Promise((resolve) => (first = resolve)))
    const slow = importing.begin({ text: 'slow' }, null)
    asked.previewImport.mockResolvedValue(found({ effect: 'quick' }))
    await importing.begin({ text: 'quick' }, null)
    first(found({ effect: 'slow' }))
    expect([await slow, importing.preview?.effect]).toEqual([null, 'quick'])
  })
})

it('tells lines from a sentence that was broken', () => {
  expect(lineCount('a\r\n\r\n b\n')).toBe(2)
  expect(isWrapped('The check was left out because\nnobody had time for it')).toBe(true)
  expect(isWrapped('No check\nNo time')).toBe(false)
  expect(isWrapped('- no check\n- no time')).toBe(false)
})
