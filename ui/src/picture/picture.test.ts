import { tick } from 'svelte'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Content, Frame, Picture as Sent } from '../bindings/types'
import { Picture, type Wanted } from './picture.svelte'
import { label } from '../state/fixtures'

/** The Rust side, which keeps the last pictures that it gave, and answers each question when it is told to. */
class Fake {
  readonly waiting: { answer(): void; fail(): void }[] = []
  /** Every frame that it made, by what was asked for. */
  readonly made: Frame[] = []
  #kept = new Map<number, Frame>()
  #token = 0

  ask({ numbered, folded, have }: { numbered: boolean; folded: number[]; have: number | null }): Promise<Sent> {
    return new Promise((give, reject) => {
      this.waiting.push({
        fail: () => reject({ code: 'failed', message: 'No', help: '' }),
        answer: () => give(this.#picture(frameOf(numbered, folded), have)),
      })
    })
  }

  /** It forgets: another window has asked for its own, or the library was opened again. */
  forget(): void {
    this.#kept.clear()
  }

  #picture(frame: Frame, have: number | null): Sent {
    this.made.push(frame)
    const before = this.#kept.get(have ?? -1)
    this.#kept.delete(have ?? -1)
    this.#token += 1
    this.#kept.set(this.#token, frame)
    return { token: this.#token, content: before ? changed(before, frame) : { whole: frame } }
  }
}

const ALL = [1, 2, 3, 4, 5, 6]
/** Causes that aren't folded, each at a place that hangs on what stands before it. */
function frameOf(numbered: boolean, folded: readonly number[]): Frame {
  const shown = ALL.filter((it) => !folded.includes(it))
  const size = 20 * shown.length + (numbered ? 5 : 0)
  const labels = shown.map((cause, n) => label({ cause }, 20 * n, numbered ? 5 : 0, 10, 10))
  return { width: size, height: size, strokes: [], labels: [label('effect', size, 0, 9, 9, 'head'), ...labels] }
}

/** All that isn't the same at the beginning is replaced; the effect's move is the shift. */
function changed(before: Frame, after: Frame): Content {
  const shift: [number, number] = [after.width - before.width, 0]
  const same = before.labels.findIndex((it, n) => {
    const other = after.labels[n]
    return !other || JSON.stringify([it.target, it.area.x + shift[0], it.area.y]) !== JSON.stringify([other.target, other.area.x, other.area.y])
  })
  const at = same < 0 ? before.labels.length : same
  const nothing = { at: 0, out: 0, put: [] }
  const labels = { at, out: before.labels.length - at, put: after.labels.slice(at) }
  return { changed: { width: after.width, height: after.height, shift, strokes: nothing, labels } }
}

let fake: Fake
vi.mock('../bindings/commands', () => ({
  fishbone: (args: never) => fake.ask(args),
  whyTree: (args: never) => fake.ask(args),
}))
beforeEach(() => (fake = new Fake()))

/** Numbers that look like chance, and are the same each time. */
function chance(seed: number): () => number {
  let now = seed
  return () => {
    now = (now * 1664525 + 1013904223) % 4294967296
    return now / 4294967296
  }
}

const rested = async () => {
  for (let n = 0; n < 8; n += 1) await tick()
}

it('is one that was made, at every moment, and the one that was wanted last in the end, whatever comes between (I5)', async () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    fake = new Fake()
    const next = chance(seed)
    const picture = new Picture()
    let last: Wanted | null = null
    const want = () => {
      const folded = ALL.filter(() => next() < 0.4)
      last = { id: 1, asked: 0, kind: next() < 0.5 ? 'fishbone' : 'whys', top: null, folded, space: null, focus: null, numbered: next() < 0.5 }
      picture.want(last)
    }
    const shows = () => picture.frame === null || fake.made.some((it) => JSON.stringify(it) === JSON.stringify(picture.frame))
    for (let step = 0; step < 30; step += 1) {
      const does = next()
      if (does < 0.4) want()
      else if (does < 0.5) fake.forget()
      else if (does < 0.6) fake.waiting.shift()?.fail()
      else {
        // Of several questions any may be answered first.
        const [one] = fake.waiting.splice(Math.floor(next() * fake.waiting.length), 1)
        one?.answer()
      }
      await rested()
      expect(shows(), `seed ${seed}, step ${step}`).toBe(true)
    }
    want()
    for (let n = 0; n < 6; n += 1) {
      for (const it of fake.waiting.splice(0)) it.answer()
      await rested()
    }
    const { numbered, folded } = last as unknown as Wanted
    expect(picture.frame, `seed ${seed}`).toEqual(frameOf(numbered, folded))
  }
})
