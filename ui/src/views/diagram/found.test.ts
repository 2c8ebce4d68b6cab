import { expect, it } from 'vitest'
import { find } from './found'
import { category, cause, graph, label } from './sample'

it('finds causes and categories whatever the accents, the case and the order of words', () => {
  const causes = [
    { ...cause(11, null, 0, 1), text: 'Nessuna reperibilità di notte' },
    { ...cause(12, 11, 0), text: 'No rota at night' },
  ]
  const it1 = { ...graph([category(1, 'Technology', 'T')], causes), effect: { text: 'Nobody could pay for five hours' } }
  const labels = [
    label({ category: 1 }, 0, 0, 9, 9, 'bone_head'),
    label({ cause: 11 }, 0, 0, 9, 9),
    label({ cause: 12 }, 0, 0, 9, 9),
  ]
  expect(find(it1, labels, 'REPERIBILITA')).toEqual(['cause-11'])
  expect(find(it1, labels, 'night rota')).toEqual(['cause-12'])
  expect(find(it1, labels, 'techno')).toEqual(['category-1'])
  expect(find(it1, labels, 'no')).toEqual(['category-1', 'cause-11', 'cause-12'])
  expect(find(it1, labels, '  ')).toEqual([])
  // The head shows the first words of a long statement.
  expect(find(it1, [...labels, label('effect', 0, 0, 9, 9, 'head')], 'five hours')).toEqual(['effect'])
})
