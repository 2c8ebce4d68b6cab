import { describe, expect, it } from 'vitest'
import type { Frame, Idea } from '../../bindings/types'
import type { Camera } from '../../picture/camera.svelte'
import { category, cause, graph, label } from '../../state/fixtures'
import { Carry } from './carry.svelte'

const IDEA: Idea = { id: 7, rank: 1, text: 'Idea', also: '', category: null, beneath: [] }
const shown = graph([category(1, 'Processes', 'P')], [cause(3, null, 1, 1)])
const frame: Frame = {
  width: 400,
  height: 300,
  strokes: [],
  labels: [label({ category: 1 }, 100, 10, 80, 20, 'bone_head'), label({ cause: 3 }, 100, 100, 80, 40)],
}

/** A canvas at (500, 50) of the page, which shows the picture at half its size. */
function carry() {
  const camera = {
    frame,
    toPicture: ({ x, y }: { x: number; y: number }) => ({ x: x * 2, y: y * 2 }),
    toWindow: ({ x, y, w, h }: { x: number; y: number; w: number; h: number }) => ({ x: x / 2, y: y / 2, w: w / 2, h: h / 2 }),
  } as unknown as Camera
  const box = { left: 500, top: 50, right: 700, bottom: 200 }
  const canvas = { getBoundingClientRect: () => box } as HTMLElement
  return new Carry(shown, camera, () => canvas)
}

/** The page's point over a point of the picture. */
const over = (x: number, y: number) => ({ x: 500 + x / 2, y: 50 + y / 2 })

describe('an idea in the hand', () => {
  it('is not there before the pointer has moved a little', () => {
    const hand = carry()
    expect(hand.move(over(0, 0))).toBe(false)
    hand.press(IDEA, { x: 10, y: 10 })
    hand.move({ x: 12, y: 11 })
    expect(hand.idea).toBeNull()
    expect(hand.end()).toBeNull()
  })
  it('lands beneath the cause that it is let go over', () => {
    const hand = carry()
    hand.press(IDEA, { x: 10, y: 10 })
    hand.move(over(140, 120))
    expect(hand.landing).toEqual({ area: { x: 550, y: 100, w: 40, h: 20 }, line: false })
    expect(hand.end()?.edit).toEqual({ place_idea: { id: 7, parent: 3, category: null, place: 'last' } })
    expect(hand.idea).toBeNull()
  })
  it('lands on a bone, and beside a cause where its edge is meant', () => {
    const hand = carry()
    hand.press(IDEA, { x: 10, y: 10 })
    hand.move(over(140, 20))
    expect(hand.landing?.line).toBe(false)
    hand.move(over(140, 138))
    expect(hand.landing?.line).toBe(true)
    expect(hand.end()?.edit).toEqual({ place_idea: { id: 7, parent: null, category: 1, place: { after: 3 } } })
  })
  it('lands nowhere outside of the canvas, and not once it is called off', () => {
    const hand = carry()
    hand.press(IDEA, { x: 10, y: 10 })
    hand.move({ x: 300, y: 120 })
    expect([hand.idea, hand.landing]).toEqual([IDEA, null])
    expect(hand.end()).toBeNull()
    hand.press(IDEA, { x: 10, y: 10 })
    hand.move(over(140, 120))
    hand.cancel()
    expect(hand.end()).toBeNull()
  })
})
