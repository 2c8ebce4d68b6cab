// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/svelte'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { DiagramShown, Frame, Label, Target } from '../bindings/types'
import { unseen } from './map'
import Diagram from './pages/Diagram.svelte'

const label = (target: Target, x: number): Label => ({
  target, role: typeof target === 'object' && 'cause' in target ? 'cause' : 'bone_head', hue: null,
  area: { x, y: 40, w: 80, h: 20 }, size: 13, leading: 17, weight: 'regular', lines: [], badge: null, number: null,
  mark: null, mark_area: null, hidden: 0, hidden_area: null, sign_size: 11,
})
const frame = (...causes: number[]): Frame => ({
  width: 800, height: 100, strokes: [],
  labels: [label({ category: 1 }, 700), ...causes.map((cause, n) => label({ cause }, 100 * n))],
})
const shown = (map: DiagramShown['map'], spotlight: Target | null = null): DiagramShown => ({
  kind: 'fishbone', picture: { token: 1, content: { whole: frame() } }, map, spotlight, faded: [], least_px: 24,
})
const map = { frame: frame(1, 2, 3), area: { x: 10, y: 20, w: 200, h: 60 } }

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1920)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(960)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const faint = () => [...screen.getByTestId('map').querySelectorAll('.thing.faded')].length

it('what is folded or out of view is known by the causes, not by bones and heads', () => {
  expect(unseen(frame(1, 2, 3), frame(1))).toEqual([2, 3])
  expect(unseen(frame(1, 2), frame(2, 1))).toEqual([])
})

it('the map is there where something is out of view, and shows by its mark and its tone what is seen', () => {
  render(Diagram, { props: { shown: shown(map), frame: frame(1) } })
  expect(faint()).toBe(2)
  const mark = screen.getByTestId('map').querySelector<HTMLElement>('.mark')
  expect(mark?.style.width).toBe('200px')
})

it('its mark follows to another part while the picture is the same', async () => {
  const at = render(Diagram, { props: { shown: shown(map), frame: frame(1) } })
  await at.rerender({ shown: shown({ ...map, area: { x: 300, y: 20, w: 90, h: 60 } }), frame: frame(2, 3) })
  expect(screen.getByTestId('map').querySelector<HTMLElement>('.mark')?.style.width).toBe('90px')
  expect(faint()).toBe(1)
})

it('and it goes as soon as all is in view', async () => {
  const at = render(Diagram, { props: { shown: shown(map), frame: frame(1) } })
  await at.rerender({ shown: shown(null), frame: frame(1, 2, 3) })
  expect(screen.queryByTestId('map')).toBeNull()
})
