import { describe, expect, it } from 'vitest'
import type { Cause } from '../../bindings/types'
import { progress } from './progress'

const bare = {
  incident: { what_happened: '' },
  effect: { text: '' },
  session: { purpose: '', decision: '', learned: '', voting: 'not_yet' },
  timeline: [],
  causes: new Map<number, Cause>(),
  actions: [],
  participants: [],
  agenda: [],
}
const how = (given: object) => progress({ ...bare, ...given } as unknown as Parameters<typeof progress>[0])
const cause = (id: number, given: object = {}) => [id, { id, parent: null, votes: 0, ...given }]

describe('how far each step is', () => {
  it('is not begun, in a new workshop', () => {
    expect(Object.values(how({}))).toEqual(Array.from({ length: 7 }, () => 'untouched'))
  })

  it('is under way where there is something', () => {
    const at = how({
      participants: [{ id: 1 }],
      effect: { text: 'The site was down' },
      causes: new Map([cause(1), cause(2, { parent: 1, votes: 3 })] as [number, Cause][]),
      session: { ...bare.session, voting: 'open' },
      actions: [{ id: 3 }],
    })
    const begun = Object.entries(at).filter(([, it]) => it === 'begun')
    expect(begun.map(([step]) => step)).toEqual(['opening', 'happened', 'fishbone', 'whys', 'priorities', 'actions'])
  })

  it('is done when the facilitator says so, and only then', () => {
    const at = how({ agenda: [{ step: 'opening', done: true }, { step: 'fishbone', done: false }] })
    expect([at.opening, at.fishbone]).toEqual(['done', 'untouched'])
  })
})
