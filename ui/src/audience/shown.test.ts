// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AudienceView, Content, Frame, Page } from '../bindings/types'
import { Shown, type Ask } from './shown.svelte'

const frame = (width: number): Frame => ({ width, height: 100, strokes: [], labels: [] })

function view(page: Page): AudienceView {
  return { title: 'Friday evening', language: 'en', step: 'fishbone', length: 'full', line: '', clock: null, page }
}

function diagram(token: number, content: Content): AudienceView {
  const shown = { kind: 'fishbone', map: null, spotlight: null, faded: [], least_px: 24 } as const
  return view({ diagram: { ...shown, faded: [], picture: { token, content } } })
}

const grown = (width: number): Content => ({
  changed: { width, height: 100, shift: [0, 0], strokes: { at: 0, out: 0, put: [] }, labels: { at: 0, out: 0, put: [] } },
})

/** Answers one after the other, and remembers what it was asked. */
function answering(...answers: (AudienceView | Error)[]) {
  const asked: Parameters<Ask>[0][] = []
  const ask: Ask = (args) => {
    asked.push(args)
    const next = answers.shift()
    return next instanceof Error || next === undefined ? Promise.reject(next) : Promise.resolve(next)
  }
  return { ask, asked }
}

const settled = () => vi.advanceTimersByTimeAsync(0)
const tell = () => dispatchEvent(new CustomEvent('shown', { detail: 1 }))

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('what the room sees', () => {
  it('is asked for once its size is known, and again when there is something else', async () => {
    const { ask, asked } = answering(view('curtain'), view('nothing'))
    const shown = new Shown(ask)
    const stop = shown.listen()
    tell()
    await settled()
    expect(asked).toEqual([])
    shown.fit(1920, 960)
    shown.fit(1920, 960)
    await settled()
    expect(asked).toEqual([{ width: 1920, height: 960, have: null }])
    expect(shown.view?.page).toBe('curtain')
    tell()
    await settled()
    expect(shown.view?.page).toBe('nothing')
    stop()
    tell()
    await settled()
    expect(asked).toHaveLength(2)
  })

  it('is asked for once, however often it changed while the answer was on its way', async () => {
    const { ask, asked } = answering(view('curtain'), view('curtain'), view('curtain'))
    const shown = new Shown(ask)
    const stop = shown.listen()
    shown.fit(1920, 960)
    for (let edits = 0; edits < 10; edits += 1) tell()
    await settled()
    expect(asked).toHaveLength(2)
    stop()
  })

  it('builds each diagram on the one before', async () => {
    const { ask, asked } = answering(diagram(7, { whole: frame(300) }), diagram(8, grown(400)))
    const shown = new Shown(ask)
    const stop = shown.listen()
    shown.fit(1920, 960)
    await settled()
    tell()
    await settled()
    expect(asked[1]?.have).toBe(7)
    expect(shown.frame?.width).toBe(400)
    stop()
  })

  it('asks for the whole where the one before is missing', async () => {
    const { ask, asked } = answering(diagram(8, grown(400)), diagram(9, { whole: frame(500) }))
    const shown = new Shown(ask)
    shown.fit(1920, 960)
    await settled()
    expect(asked.map((it) => it.have)).toEqual([null, null])
    expect(shown.frame?.width).toBe(500)
  })

  it('stays as it was while there is no answer, and comes by itself', async () => {
    const { ask } = answering(view('curtain'), new Error('the disk is busy'), view('nothing'))
    const shown = new Shown(ask)
    const stop = shown.listen()
    shown.fit(1920, 960)
    await settled()
    tell()
    await settled()
    expect(shown.view?.page).toBe('curtain')
    await vi.advanceTimersByTimeAsync(1000)
    expect(shown.view?.page).toBe('nothing')
    stop()
  })
})
