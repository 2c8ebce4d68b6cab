import { describe, expect, it } from 'vitest'
import { aboveAim, addEdit, beneathAim, besideAim, matching, mendedAim, tagAt, withoutTag } from './capture'
import { category, cause, graph } from '../../state/fixtures'

const categories = [
  category(1, 'Processes & procedures', 'P'),
  category(2, 'Technology', 'T'),
  category(3, 'People & resources', 'R'),
]
const it1 = graph(categories, [cause(11, null, 0, 2), cause(12, 11, 0), cause(13, 12, 0, 3)])

describe('where the words go', () => {
  it('beside the selected cause, on its bone', () => {
    expect(besideAim(it1, { cause: 11 }, 1)).toEqual({ parent: null, category: 2, after: 11 })
    expect(besideAim(it1, { cause: 13 }, 1)).toEqual({ parent: 12, category: null, after: 13 })
  })
  it('into the selected category, else into the one used last, else the first', () => {
    expect(besideAim(it1, { category: 3 }, 1).category).toBe(3)
    expect(besideAim(it1, { category: null }, 1).category).toBeNull()
    expect(besideAim(it1, 'effect', 2).category).toBe(2)
    expect(besideAim(it1, null, 77).category).toBe(1)
  })
  it('beneath, and a level up', () => {
    const beneath = beneathAim(it1, { cause: 12 }, null)
    expect(beneath).toEqual({ parent: 12, category: null, after: null })
    expect(aboveAim(it1, beneath)).toEqual({ parent: 11, category: null, after: 12 })
    expect(aboveAim(it1, aboveAim(it1, beneath))).toEqual({ parent: null, category: 2, after: 11 })
  })
  it('stays sensible when what it named is gone', () => {
    expect(mendedAim(it1, { parent: 99, category: null, after: null }, 3).category).toBe(3)
    expect(mendedAim(it1, { parent: 11, category: 99, after: 13 }, 3)).toEqual({
      parent: 11,
      category: null,
      after: null,
    })
  })
  it('makes the edit', () => {
    expect(addEdit({ parent: 11, category: null, after: 12 }, 'No rota')).toEqual({
      add_cause: { parent: 11, category: null, place: { after: 12 }, text: 'No rota' },
    })
  })
})

describe('a tag', () => {
  it('is what follows a # at the start or after a space', () => {
    expect(tagAt('No rota #pro', 12)).toEqual({ query: 'pro', start: 8, end: 12 })
    expect(tagAt('#', 1)).toEqual({ query: '', start: 0, end: 1 })
    expect(tagAt('ticket A#12', 11)).toBeNull()
    expect(tagAt('#pro done', 9)).toBeNull()
  })
  it('finds by initial, then by name, then by a word of the name', () => {
    expect(matching(categories, 'r').map((it) => it.id)).toEqual([3])
    expect(matching(categories, 'p').map((it) => it.id)).toEqual([1, 3])
    expect(matching(categories, 'proce').map((it) => it.id)).toEqual([1])
    expect(matching(categories, 'TECH').map((it) => it.id)).toEqual([2])
    expect(matching(categories, 'zz')).toEqual([])
  })
  it('is taken out of the text', () => {
    expect(withoutTag('No rota #pro', { query: 'pro', start: 8, end: 12 })).toEqual({
      text: 'No rota ',
      caret: 8,
    })
    expect(withoutTag('#t No rota', { query: 't', start: 0, end: 2 })).toEqual({
      text: 'No rota',
      caret: 0,
    })
  })
})
