import { expect, it } from 'vitest'
import { find } from './find'
import { category, cause, graph } from './fixtures'

it('finds causes and categories whatever the accents, the case and the order of words', () => {
  const causes = [
    { ...cause(11, null, 0, 1), text: 'Nessuna reperibilità di notte' },
    { ...cause(12, 11, 0), text: 'No rota at night' },
  ]
  const it1 = { ...graph([category(1, 'Technology', 'T')], causes), effect: { text: 'The effect' } }
  expect(find(it1, 'REPERIBILITA')).toEqual(['cause-11'])
  expect(find(it1, 'night rota')).toEqual(['cause-12'])
  expect(find(it1, 'techno')).toEqual(['category-1'])
  expect(find(it1, 'no')).toEqual(['category-1', 'cause-11', 'cause-12'])
  expect(find(it1, '  ')).toEqual([])
})

it('finds what isn’t in the picture, bone by bone, and by its number where that is shown', () => {
  const bones = [category(1, 'Processes', 'P'), category(2, 'Tools no one keeps', 'T'), category(3, 'No', 'N')]
  const causes = [cause(21, null, 1, 2), cause(11, null, 2, 1), cause(12, 11, 1), cause(31, null, 3)].map((it) => ({ ...it, text: 'No' }))
  const it2 = { ...graph(bones, causes), effect: { text: 'No light' } }
  expect(find(it2, 'no')).toEqual(['effect', 'cause-11', 'cause-12', 'category-2', 'cause-21', 'category-3', 'cause-31'])
  const numbers = new Map([[11, 'P1'], [12, 'P1.1'], [21, 'T1']])
  expect(find(it2, 'p1.1', numbers)).toEqual(['cause-12'])
  expect(find(it2, 'p1.1')).toEqual([])
})
