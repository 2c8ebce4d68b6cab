import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { notices } from './notices.svelte'

const failed = { code: 'failed', message: 'The disk is full.', help: '' } as const
const texts = () => notices.list.map((it) => it.text)

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  for (const it of notices.list) notices.dismiss(it.key)
  vi.useRealTimers()
})

describe('notices', () => {
  it('I12: what failed stays, however much is told after it', () => {
    notices.fail(failed, { label: 'Try again', run: () => undefined })
    for (const text of ['one', 'two', 'three', 'four']) notices.say(text)
    expect(texts()).toEqual(['The disk is full.', 'two', 'three', 'four'])
    vi.advanceTimersByTime(600_000)
    expect(texts()).toEqual(['The disk is full.'])
    expect(notices.list[0]?.actions.map((it) => it.label)).toEqual(['Try again'])
  })

  it('a refusal passes, but not where words can be put back', () => {
    const refused = { code: 'refused', message: 'Too long.', help: '' } as const
    notices.fail(refused)
    notices.fail({ ...refused, message: 'Too long, too.' }, { label: 'Put back', run: () => undefined })
    vi.advanceTimersByTime(600_000)
    expect(texts()).toEqual(['Too long, too.'])
  })
})

it('keeps what is said while somebody is at it', () => {
  vi.useFakeTimers()
  const key = notices.say('Removed “No alarm”')
  notices.hold()
  vi.advanceTimersByTime(60_000)
  expect(notices.list.some((it) => it.key === key)).toBe(true)
  notices.release()
  vi.advanceTimersByTime(60_000)
  expect(notices.list.some((it) => it.key === key)).toBe(false)
  vi.useRealTimers()
})

it('what is dismissed under the pointer holds the others no longer', () => {
  vi.useFakeTimers()
  const [first, second] = [notices.say('Removed “No alarm”'), notices.say('Nothing to undo')]
  notices.hold()
  notices.dismiss(first)
  vi.advanceTimersByTime(60_000)
  expect(notices.list.some((it) => it.key === second)).toBe(false)
  vi.useRealTimers()
})

describe('what failed', () => {
  const of = (message: string, about?: string) => ({ code: 'failed', message, help: '', ...(about ? { about } : {}) }) as const
  const shown = () => notices.shown.map((it) => it.text)

  it('is shown three at a time, the newest; what is behind comes when there is room', () => {
    const keys = ['one', 'two', 'three', 'four', 'five'].map((it) => notices.fail(of(it)))
    expect(shown()).toEqual(['three', 'four', 'five'])
    notices.dismiss(keys[4] ?? 0)
    expect(shown()).toEqual(['two', 'three', 'four'])
  })

  it('is replaced by what fails of the same command', () => {
    notices.fail(of('No date in line 3.', 'preview_import'))
    notices.fail(of('The disk is full.', 'export_report'))
    notices.fail(of('Not a table.', 'preview_import'))
    expect(texts()).toEqual(['The disk is full.', 'Not a table.'])
  })

  it('I12: what holds words is seen, and goes neither with the rest nor with where it was said', () => {
    notices.warn(of('“Half a sentence” isn’t saved.', 'edit'))
    for (const it of ['one', 'two', 'three', 'four']) notices.fail(of(it))
    notices.warn(of('“Another” isn’t saved.', 'edit'))
    expect(shown()).toEqual(['“Half a sentence” isn’t saved.', 'four', '“Another” isn’t saved.'])
    notices.dismissAll()
    expect(texts()).toEqual(['“Half a sentence” isn’t saved.', '“Another” isn’t saved.'])
    notices.leave()
    expect(texts()).toHaveLength(2)
  })

  it('goes with the place that it was about', () => {
    notices.fail(of('Not a table.'))
    notices.say('Copied')
    notices.leave()
    expect(texts()).toEqual(['Copied'])
  })
})
