import { describe, expect, it } from 'vitest'
import type { Key } from '../../keys/diagram'
import { inLine, onCause, readOn, struck } from './keys'

const key = (name: string): Key => {
  const parts = name.split('+')
  return {
    key: parts.at(-1) || '+',
    code: '',
    ctrlKey: parts.includes('Ctrl'),
    metaKey: false,
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
  }
}

describe('keys of why-mode', () => {
  it('in the line letters write, and Alt makes them commands', () => {
    expect(inLine(key('e'))).toBeNull()
    expect(inLine(key('Alt+e'))).toEqual({ kind: 'evidence' })
    expect(inLine(key('Alt+ArrowRight'))).toEqual({ kind: 'branch', by: 1 })
    expect(inLine(key(' '))).toBeNull()
  })

  it('Enter adds and stays, Tab asks on, Shift+Tab goes up', () => {
    expect(inLine(key('Enter'))).toEqual({ kind: 'add', then: 'stay' })
    expect(inLine(key('Tab'))).toEqual({ kind: 'add', then: 'deeper' })
    expect(inLine(key('Shift+Tab'))).toEqual({ kind: 'add', then: 'up' })
  })

  it('on the cause single keys are commands', () => {
    expect(onCause(key('e'))).toEqual({ kind: 'evidence' })
    expect(onCause(key('o'))).toEqual({ kind: 'stop', stop: 'outside' })
    expect(onCause(key('ArrowUp'))).toEqual({ kind: 'level', by: -1 })
    expect(onCause(key('3'))).toEqual({ kind: 'tag', number: 3 })
    expect(onCause(key(' '))).toEqual({ kind: 'read' })
    expect(onCause(key('Escape'))).toEqual({ kind: 'leave' })
    expect(onCause(key('Enter'))).toEqual({ kind: 'write' })
  })

  it('the keys of the whole window pass', () => {
    for (const name of ['Ctrl+k', 'Ctrl+1', 'Ctrl+z', 'F5', 'F6', 'p', '?']) {
      expect(onCause(key(name)), name).toBeNull()
    }
    for (const name of ['Ctrl+k', 'Ctrl+Enter', 'F5', 'F6']) expect(inLine(key(name)), name).toBeNull()
  })

  it('reading back goes line by line, not past its ends, and is over with Esc or Enter after the last', () => {
    expect(readOn(key(' '), 1, 3)).toBe(2)
    expect(readOn(key('ArrowDown'), 3, 3)).toBe(3)
    expect(readOn(key('ArrowUp'), 1, 3)).toBe(1)
    expect(readOn(key('Enter'), 2, 3)).toBe(3)
    expect(readOn(key('Enter'), 3, 3)).toBeNull()
    expect(readOn(key('Escape'), 2, 3)).toBeNull()
    expect(readOn(key('Ctrl+z'), 2, 3)).toBeUndefined()
  })
})

it('a badge shows the key that works where the focus is', () => {
  for (const letter of ['E', 'R', 'O', 'U']) {
    expect(inLine(key(struck(letter, 'line'))), letter).not.toBeNull()
    expect(onCause(key(struck(letter, 'cause'))), letter).toEqual(inLine(key(struck(letter, 'line'))))
    expect(inLine(key(struck(letter, 'cause'))), letter).toBeNull()
  }
})
