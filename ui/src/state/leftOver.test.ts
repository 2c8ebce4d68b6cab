import { expect, it } from 'vitest'
import { takeLeftOver } from './leftOver'
import { StoredDrafts } from './drafts.svelte'

it('I12: words about something that is gone are taken one by one, all others stay', () => {
  const drafts = new StoredDrafts(1, {
    'cause/7/beneath': 'About what is there',
    'cause/8/beneath': 'About what is gone',
    'agenda/whys/line': 'Of a step',
    'line/cause': 'In the line',
    'idea/9/text': 'Gone, too',
  })
  const workshop = { drafts, has: (id: number) => id === 7 }
  expect(takeLeftOver(workshop)).toBe('About what is gone')
  expect(takeLeftOver(workshop)).toBe('Gone, too')
  expect(takeLeftOver(workshop)).toBe('')
  expect(drafts.all().map(([name]) => name)).toEqual(['cause/7/beneath', 'agenda/whys/line', 'line/cause'])
})
