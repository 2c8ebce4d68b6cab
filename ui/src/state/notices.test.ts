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
