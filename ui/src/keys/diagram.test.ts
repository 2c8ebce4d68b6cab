import { expect, it } from 'vitest'
import { commandOf } from './diagram'

const press = (key: string, held: Partial<Record<'ctrlKey' | 'altKey' | 'shiftKey', boolean>> = {}) =>
  commandOf({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held })

it('reads the keys of the diagram', () => {
  expect(press('ArrowUp')).toEqual({ kind: 'go', direction: 'up' })
  expect(press('ArrowUp', { altKey: true })).toEqual({ kind: 'move', direction: 'up' })
  expect(press('Tab')).toEqual({ kind: 'beneath' })
  expect(press('Tab', { shiftKey: true })).toEqual({ kind: 'above' })
  const gtk = { key: 'Unidentified', code: 'Tab', metaKey: false, ctrlKey: false, altKey: false }
  expect(commandOf({ ...gtk, shiftKey: true })).toEqual({ kind: 'above' })
  expect(press('3')).toEqual({ kind: 'tag', number: 3 })
  expect(press('R', { shiftKey: true })).toEqual({ kind: 'root' })
  expect(press('?', { shiftKey: true })).toEqual({ kind: 'keys' })
})

it('reads those for several causes, and for branches', () => {
  expect(press('ArrowDown', { shiftKey: true })).toEqual({ kind: 'extend', direction: 'down' })
  expect(press('a', { ctrlKey: true })).toEqual({ kind: 'all' })
  expect(press('c', { ctrlKey: true })).toEqual({ kind: 'copy' })
  expect(press('X', { ctrlKey: true })).toEqual({ kind: 'cut' })
  expect(press('v', { ctrlKey: true })).toEqual({ kind: 'paste' })
  expect(press('V', { ctrlKey: true, shiftKey: true })).toEqual({ kind: 'paste_beside' })
  expect(press('.')).toEqual({ kind: 'fold' })
  expect(press('w')).toEqual({ kind: 'why' })
})

it('reads those for what is shown', () => {
  expect(press('d')).toEqual({ kind: 'everything' })
  expect(press('n')).toEqual({ kind: 'numbers' })
  expect(press('PageDown')).toEqual({ kind: 'walk', by: 1 })
  expect(press('PageUp')).toEqual({ kind: 'walk', by: -1 })
  expect(press('Home')).toEqual({ kind: 'head' })
  expect(press('End')).toEqual({ kind: 'last' })
})

it('leaves alone what belongs to the window', () => {
  expect(press('z', { ctrlKey: true })).toBeNull()
  expect(press('F6')).toBeNull()
  expect(press('x')).toBeNull()
  expect(press('c', { ctrlKey: true, shiftKey: true })).toBeNull()
  expect(press('f', { ctrlKey: true, shiftKey: true })).toBeNull()
  expect(press('a', { ctrlKey: true, altKey: true })).toBeNull()
})
