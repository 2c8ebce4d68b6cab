// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { meaningIn } from '../../keys/fake'
import { cause } from '../../state/fixtures'
import { causesByEntry, rowKeys } from './rows'

const press = meaningIn('entry', rowKeys)

describe('on a row', () => {
  it('one key makes a cause of the entry', () => {
    expect(press('c')).toEqual({ kind: 'cause' })
    expect(press('C')).toEqual({ kind: 'cause' })
  })
  it('arrows walk, and move the row with Alt', () => {
    expect(press('ArrowUp')).toEqual({ kind: 'go', by: -1 })
    expect(press('Alt+ArrowDown')).toEqual({ kind: 'move', by: 1 })
  })
  it('other keys are not its own', () => {
    for (const name of ['Ctrl+c', 'x', 'F6']) expect(press(name), name).toBeNull()
  })
})

it('an entry knows the cause that came from it; the first of several', () => {
  const from = (id: number, entry: number | null) => ({ ...cause(id, null, id), entry })
  const found = causesByEntry([from(4, 1), from(3, 1), from(5, null), from(6, 2)])
  expect([...found].map(([entry, it]) => [entry, it.id])).toEqual([
    [1, 3],
    [2, 6],
  ])
})
