// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { meaningIn } from '../../keys/fake'
import { trayKeys } from './keys'

const press = meaningIn('tray', trayKeys)

describe('keys', () => {
  it('are one each', () => {
    expect(press('3')).toEqual({ kind: 'tag', number: 3 })
    expect(press('Enter')).toEqual({ kind: 'beneath' })
    expect(press('M')).toEqual({ kind: 'merge' })
    expect(press('Delete')).toEqual({ kind: 'remove' })
  })
  it('are none with Ctrl or Alt, and none for other letters', () => {
    for (const name of ['Ctrl+1', 'Ctrl+Enter', 'z']) expect(press(name), name).toBeNull()
  })
})
