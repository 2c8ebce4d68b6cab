import { expect, it } from 'vitest'
import { meant } from './systems'

const names = ['Boiler house', 'House of pumps', 'Payments', 'Città alta']

it.each([
  ['', []],
  ['  ', []],
  ['ho', ['House of pumps', 'Boiler house']],
  ['PAY', ['Payments']],
  ['payments', []],
  ['città', ['Città alta']],
  ['ump', []],
])('“%s” may mean %o', (typed, expected) => expect(meant(names, typed)).toEqual(expected))
