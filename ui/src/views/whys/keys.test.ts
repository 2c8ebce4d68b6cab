// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { meaningIn } from '../../keys/fake'
import { causeKeys, keyAt, lineKeys, readingKeys } from './keys'

const inLine = meaningIn('why_line', lineKeys)
const onCause = meaningIn('why_cause', causeKeys)
/** How many lines are shown after a key; null: it is over, or it wasn't its key. */
const readOn = (name: string, shown: number, all: number) =>
  meaningIn('reading', (run) => readingKeys(() => shown, () => all, (it) => run(it ?? 'over')))(name)

describe('keys of why-mode', () => {
  it('in the line letters write, and Alt makes them commands', () => {
    expect(inLine('e')).toBeNull()
    expect(inLine('Alt+e')).toEqual({ kind: 'evidence' })
    expect(inLine('Alt+ArrowRight')).toEqual({ kind: 'branch', by: 1 })
    expect(inLine(' ')).toBeNull()
  })

  it('Enter adds and stays, Tab asks on, Shift+Tab goes up', () => {
    expect(inLine('Enter')).toEqual({ kind: 'add', then: 'stay' })
    expect(inLine('Tab')).toEqual({ kind: 'add', then: 'deeper' })
    expect(inLine('Shift+Tab')).toEqual({ kind: 'add', then: 'up' })
  })

  it('on the cause single keys are commands', () => {
    expect(onCause('e')).toEqual({ kind: 'evidence' })
    expect(onCause('o')).toEqual({ kind: 'stop', stop: 'outside' })
    expect(onCause('ArrowUp')).toEqual({ kind: 'level', by: -1 })
    expect(onCause('3')).toEqual({ kind: 'tag', number: 3 })
    expect(onCause(' ')).toEqual({ kind: 'read' })
    expect(onCause('Escape')).toEqual({ kind: 'leave' })
    expect(onCause('Enter')).toEqual({ kind: 'write' })
    expect(onCause('p')).toEqual({ kind: 'park' })
  })

  it('the keys of the whole window pass', () => {
    for (const name of ['Ctrl+k', 'Ctrl+1', 'Ctrl+z', 'F5', 'F6', '?']) expect(onCause(name), name).toBeNull()
    for (const name of ['Ctrl+k', 'Ctrl+Enter', 'F5', 'F6']) expect(inLine(name), name).toBeNull()
  })

  it('reading back goes line by line, not past its ends, and is over with Esc or Enter after the last', () => {
    expect(readOn(' ', 1, 3)).toBe(2)
    expect(readOn('ArrowDown', 3, 3)).toBe(3)
    expect(readOn('ArrowUp', 1, 3)).toBe(1)
    expect(readOn('Enter', 2, 3)).toBe(3)
    expect(readOn('Enter', 3, 3)).toBe('over')
    expect(readOn('Escape', 2, 3)).toBe('over')
    expect(readOn('Ctrl+z', 2, 3)).toBeNull()
  })
})

it('a badge shows the key that works where the focus is', () => {
  for (const what of ['evidence', 'root', 'outside', 'unknown'] as const) {
    expect(inLine(keyAt(what, 'line')), what).not.toBeNull()
    expect(onCause(keyAt(what, 'cause')), what).toEqual(inLine(keyAt(what, 'line')))
    expect(inLine(keyAt(what, 'cause')), what).toBeNull()
  }
})
