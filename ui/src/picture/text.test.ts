import { expect, it } from 'vitest'
import { baselineIn, blockOf } from './text'
import { label } from '../state/fixtures'

const line = (x: number, baseline: number, text: string) => ({ x, baseline, width: 50, text })

it('puts lines under each other into one block whose first baseline is exact', () => {
  const it1 = { ...label({ cause: 1 }, 100, 50, 120, 40), lines: [line(104, 66, 'No rota'), line(104, 82, 'at night')] }
  expect(blockOf(it1)).toEqual({
    kind: 'block',
    left: 4,
    top: 66 - baselineIn(13, 16) - 50,
    text: 'No rota\nat night',
  })
})

it('keeps lines apart that begin at different places', () => {
  const it1 = { ...label({ cause: 1 }, 100, 50, 120, 40), lines: [line(104, 66, 'א'), line(140, 82, 'ב')] }
  expect(blockOf(it1).kind).toBe('lines')
})

it('knows where browsers put the baseline', () => {
  expect(baselineIn(13, 16)).toBe(13)
  expect(baselineIn(12, 16)).toBe(12.5)
})
