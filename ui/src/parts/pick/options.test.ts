import { expect, it } from 'vitest'
import { matching, type Option } from './options'

const options: Option<number>[] = [
  { value: 1, text: 'Automate the manual step', group: 'Stronger' },
  { value: 2, text: 'Checklist or cognitive aid', group: 'Intermediate' },
  { value: 3, text: 'Training', group: 'Weaker' },
  { value: 4, text: 'Perché no?', group: 'Weaker' },
]

const check = (typed: string, ...expected: number[]) =>
  expect(matching(options, typed).map((it) => it.value), typed).toEqual(expected)

it('words that are typed leave the options that hold them', () => {
  check('', 1, 2, 3, 4)
  check('tr', 3)
  check('TRAIN', 3)
  check('man step', 1)
  check('nothing')
})

it('one or two letters match the beginnings of words, more match anywhere', () => {
  check('t', 1, 3)
  check('list', 2)
})

it('a group is found by its name, a word without its accents', () => {
  check('weak', 3, 4)
  check('perche', 4)
})
