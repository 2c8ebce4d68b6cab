// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Frame } from '../bindings/types'
import { Camera } from './camera.svelte'
import { label } from '../state/fixtures'

const frame = (width: number, height: number, size = 13): Frame => ({
  width,
  height,
  strokes: [],
  labels: [{ ...label('effect', width - 100, height / 2 - 20, 90, 40, 'head'), size }],
})
const anchorOf = (it: Frame) => ({ x: it.width - 100, y: it.height / 2 })

let camera: Camera
let resize: (width: number, height: number) => void
let lines: Element
let picture: HTMLElement
let unmount: () => void

beforeEach(() => {
  let hear: (entries: { contentRect: { width: number; height: number } }[]) => void = () => undefined
  vi.stubGlobal('ResizeObserver', class {
    constructor(heard: typeof hear) {
      hear = heard
    }
    observe() {}
    disconnect() {}
  })
  vi.stubGlobal('requestAnimationFrame', (does: () => void) => (does(), 0))
  resize = (width, height) => hear([{ contentRect: { width, height } }])
  const box = () => document.createElement('div')
  const [window, world, over] = [box(), box(), box()]
  picture = box()
  lines = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  picture.append(lines, document.createElement('div'))
  camera = new Camera()
  unmount = camera.mount(window, { world, picture, lines, over })
  resize(1024, 700)
})
afterEach(() => {
  unmount()
  vi.unstubAllGlobals()
})
const show = (it: Frame, turn = {}) => camera.show(it, anchorOf(it), turn)

describe('the picture is fitted', () => {
  it('into what is free of the window, and asked for with that', () => {
    expect(camera.room).toEqual({ width: 1000, height: 628 })
    show(frame(1000, 400))
    expect(camera.scale).toBe(1)
  })

  it('again as the window changes, unless somebody has zoomed; the key for it brings that back', () => {
    show(frame(1000, 400))
    resize(874, 700)
    expect(camera.scale).toBe(0.85)
    camera.zoom(2)
    resize(1024, 700)
    expect(camera.scale).toBe(1.7)
    camera.fit()
    expect(camera.scale).toBe(1)
    resize(874, 700)
    expect(camera.scale).toBe(0.85)
  })

  it('with the picture that comes for another room, though it could stay', () => {
    show(frame(1000, 400))
    resize(874, 700)
    show(frame(900, 400))
    expect(camera.scale).toBeCloseTo(850 / 900)
  })

  it('no smaller than can be read, whatever there is', () => {
    show(frame(4000, 3000))
    expect(camera.scale * 13).toBeCloseTo(11)
  })

  it('at the size that was chosen as readable, at once', () => {
    show(frame(4000, 3000))
    camera.readable(14)
    expect(camera.scale * 13).toBeCloseTo(14)
    camera.readable(9)
    expect(camera.scale * 13).toBeCloseTo(9)
    camera.zoom(2)
    camera.readable(11)
    expect(camera.scale * 13).toBeCloseTo(18)
  })

  it('whole where bones have stepped back and larger words than usual can’t be had', () => {
    camera.showAll(false, false)
    camera.readable(16)
    show(frame(1100, 400))
    expect(camera.scale).toBeCloseTo(1000 / 1100)
    show(frame(4000, 400))
    expect(camera.scale * 13).toBeCloseTo(11)
    camera.showAll(true, false)
    show(frame(4000, 400))
    expect(camera.scale * 13).toBeCloseTo(16)
  })

  it('whole by the key for it, all causes or not, until another picture is asked for', () => {
    camera.showAll(true, false)
    show(frame(4000, 3000))
    camera.fit()
    expect(camera.scale).toBeCloseTo(628 / 3000)
    // It stays so as causes come.
    show(frame(4000, 3600))
    expect(camera.scale).toBeCloseTo(628 / 3600)
    camera.showAll(false, false)
    show(frame(4000, 3000))
    expect(camera.scale * 13).toBeCloseTo(11)
    camera.fit()
    camera.readable(10)
    expect(camera.scale * 13).toBeCloseTo(10)
  })

  it('never larger than 1.6 times its natural size', () => {
    show(frame(100, 100))
    expect(camera.scale).toBe(1.6)
  })
})

it('all causes are as large as can be read, however much there is, and only what fits comes back', () => {
  show(frame(1000, 400))
  camera.showAll(true, false)
  show(frame(4000, 3000))
  expect(camera.scale * 13).toBeCloseTo(11)
  camera.pan(300, 0)
  resize(774, 700)
  expect(camera.scale * 13).toBeCloseTo(11)
  camera.showAll(false, false)
  show(frame(750, 400))
  expect(camera.scale).toBe(1)
})

it('what is selected stays where it is on the screen when the picture around it changes', () => {
  show(frame(500, 340))
  const before = camera.seenAt({ x: -300, y: -100, w: 100, h: 20 })
  show(frame(500, 350), { moved: { x: -20, y: 10 }, about: { x: -270, y: -80 } })
  const after = camera.seenAt({ x: -320, y: -90, w: 100, h: 20 })
  // The picture lies at whole px.
  expect(after?.x).toBeCloseTo(before?.x ?? NaN, 0)
  expect(after?.y).toBeCloseTo(before?.y ?? NaN, 0)
})

it('what was found is brought into view at a size that can be read', () => {
  show(frame(4000, 2400))
  const area = { x: -3500, y: 0, w: 100, h: 20 }
  camera.read(area, 13)
  expect(camera.scale * 13).toBeCloseTo(11)
  expect(camera.seenAt(area)).not.toBeNull()
})

it('the lines are painted whole again once a zoom has come to rest', () => {
  show(frame(1000, 400))
  const seen: string[] = []
  const observed = vi.spyOn(lines, 'remove').mockImplementation(() => {
    seen.push(picture.style.transform)
    picture.removeChild(lines)
  })
  camera.zoom(2)
  expect(observed).not.toHaveBeenCalled()
  vi.useFakeTimers()
  camera.zoom(1.1)
  vi.advanceTimersByTime(1000)
  vi.useRealTimers()
  expect(seen).toEqual(['scale(1)'])
  expect(picture.firstChild).toBe(lines)
  expect(picture.style.transform).toBe('scale(2.2)')
})
