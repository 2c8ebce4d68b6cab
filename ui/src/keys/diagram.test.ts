// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { diagramKeys } from './diagram'
import { meaningIn } from './fake'

const press = meaningIn('diagram', diagramKeys)

it('reads the keys of the diagram', () => {
  expect(press('ArrowUp')).toEqual({ kind: 'go', direction: 'up' })
  expect(press('Alt+ArrowUp')).toEqual({ kind: 'move', direction: 'up' })
  expect(press('Tab')).toEqual({ kind: 'beneath' })
  expect(press('Shift+Tab')).toEqual({ kind: 'above' })
  expect(press('3')).toEqual({ kind: 'tag', number: 3 })
  expect(press('Shift+R')).toEqual({ kind: 'root' })
  expect(press('u')).toEqual({ kind: 'tray' })
})

it('reads those for several causes, and for branches', () => {
  expect(press('Shift+ArrowDown')).toEqual({ kind: 'extend', direction: 'down' })
  expect(press('Ctrl+a')).toEqual({ kind: 'all' })
  expect(press('Ctrl+c')).toEqual({ kind: 'copy' })
  expect(press('Ctrl+X')).toEqual({ kind: 'cut' })
  expect(press('Ctrl+v')).toEqual({ kind: 'paste' })
  expect(press('Ctrl+Shift+V')).toEqual({ kind: 'paste_beside' })
  expect(press('.')).toEqual({ kind: 'fold' })
  expect(press('w')).toEqual({ kind: 'why' })
})

it('reads those for what is shown', () => {
  expect(press('d')).toEqual({ kind: 'everything' })
  expect(press('n')).toEqual({ kind: 'numbers' })
  expect(press('+')).toEqual({ kind: 'zoom', factor: 1.25 })
  expect(press('PageDown')).toEqual({ kind: 'walk', by: 1 })
  expect(press('PageUp')).toEqual({ kind: 'walk', by: -1 })
  expect(press('Home')).toEqual({ kind: 'head' })
  expect(press('End')).toEqual({ kind: 'last' })
})

it('leaves alone what belongs to the window, and what is nobody’s', () => {
  for (const name of ['Ctrl+z', 'F6', 'x', 'Alt+r']) expect(press(name), name).toBeNull()
})
