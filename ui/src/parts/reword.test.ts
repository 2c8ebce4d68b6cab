// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/svelte'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { DRAFTS, NOWHERE, type Drafts } from '../state/draft/drafts'
import { flushDrafts } from '../state/draft/flush'
import { causeSpot } from '../state/spot'
import Reword from './Reword.svelte'

const kept = new Map<string, string>()
const place: Drafts = {
  ...NOWHERE,
  of: (name) => kept.get(name) ?? '',
  keep: (name, words) => void (words === '' ? kept.delete(name) : kept.set(name, words)),
}
let ended: (string | null)[]

const show = () => {
  const props = { label: 'Words', text: 'As saved', spot: causeSpot(7), testid: 'words', holds: 'words', done: (it: string | null) => void ended.push(it) }
  const { getByTestId, unmount } = render(Reword, { props, context: new Map<unknown, unknown>([[DRAFTS, place]]) })
  return { field: getByTestId('words') as HTMLTextAreaElement, unmount }
}

beforeEach(() => {
  kept.clear()
  ended = []
})
afterEach(cleanup)

it('I12: words are handed on once, however many ways they are left', async () => {
  const { field, unmount } = show()
  await fireEvent.input(field, { target: { value: ' Other words ' } })
  await fireEvent.keyDown(field, { key: 'Enter' })
  await fireEvent.blur(field)
  await flushDrafts()
  unmount()
  expect([ended, [...kept]]).toEqual([['Other words'], []])
})

it('I12: words that were given up wait, and stand there again', async () => {
  const { field, unmount } = show()
  await fireEvent.input(field, { target: { value: 'Half a sen' } })
  await fireEvent.keyDown(field, { key: 'Escape' })
  await fireEvent.blur(field)
  unmount()
  expect(ended).toEqual([null])
  expect(show().field.value).toBe('Half a sen')
})

it.each([['the view', false], ['everything that waits', true]])('I12: words are handed on as %s goes', async (_, flushes) => {
  const { field, unmount } = show()
  await fireEvent.input(field, { target: { value: 'Other' } })
  if (flushes) await flushDrafts()
  unmount()
  expect(ended).toEqual(['Other'])
})
