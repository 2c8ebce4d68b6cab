import { expect, it } from 'vitest'
import { walk, type Cell, type Column, type Goal } from './columns'

const rows = [11, 12, 13]

function check(row: number, column: Column, keys: string, expected: Goal | string | null) {
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  const goal = walk(rows, { row, column }, { key, ctrlKey: parts.includes('Ctrl'), shiftKey: parts.includes('Shift') })
  const text = (it: Cell) => `${it.row} ${it.column}`
  expect(goal !== null && typeof goal === 'object' ? text(goal) : goal, keys).toBe(expected)
}

it('arrows go a cell further and stop at the edges', () => {
  check(12, 'owner', 'ArrowUp', '11 owner')
  check(11, 'owner', 'ArrowUp', '11 owner')
  check(12, 'owner', 'ArrowRight', '12 due')
  check(12, 'status', 'ArrowRight', '12 status')
  check(12, 'number', 'ArrowLeft', '12 number')
})

it('beneath the last row is the line for a new action', () => {
  check(13, 'what', 'ArrowDown', 'new')
  check(12, 'what', 'ArrowDown', '13 what')
})

it('with Ctrl, arrows go to the edges', () => {
  check(13, 'owner', 'Ctrl+ArrowUp', '11 owner')
  check(11, 'owner', 'Ctrl+ArrowDown', '13 owner')
  check(11, 'owner', 'Ctrl+ArrowLeft', '11 number')
  check(11, 'owner', 'Ctrl+End', '13 status')
  check(13, 'owner', 'Ctrl+Home', '11 number')
})

it('Home, End and pages', () => {
  check(12, 'owner', 'Home', '12 number')
  check(12, 'owner', 'End', '12 status')
  check(11, 'owner', 'PageDown', '13 owner')
  check(13, 'owner', 'PageUp', '11 owner')
})

it('Tab goes through all that can be filled in, and is no trap at the ends', () => {
  check(11, 'what', 'Tab', '11 addresses')
  check(11, 'status', 'Tab', '12 what')
  check(13, 'status', 'Tab', 'new')
  check(12, 'what', 'Shift+Tab', '11 status')
  check(11, 'what', 'Shift+Tab', 'out')
  check(11, 'number', 'Shift+Tab', 'out')
})

it('other keys do not walk', () => {
  check(11, 'what', 'a', null)
})
