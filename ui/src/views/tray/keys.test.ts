import { describe, expect, it } from 'vitest'
import { commandOf } from './keys'

describe('keys', () => {
  const press = (key: string, more = {}) =>
    commandOf({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more })
  it('are one each', () => {
    expect(press('3')).toEqual({ kind: 'tag', number: 3 })
    expect(press('Enter')).toEqual({ kind: 'beneath' })
    expect(press('M')).toEqual({ kind: 'merge' })
    expect(press('Delete')).toEqual({ kind: 'remove' })
  })
  it('are none with Ctrl or Alt, and none for other letters', () => {
    expect(press('1', { ctrlKey: true })).toBeNull()
    expect(press('Enter', { ctrlKey: true })).toBeNull()
    expect(press('z')).toBeNull()
  })
})
