// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/svelte'
import { afterEach, beforeEach, expect, it } from 'vitest'
import AddLine from '../inspector/AddLine.svelte'
import { Draft } from '../../state/draft/draft.svelte'
import TextField from '../../parts/TextField.svelte'
import { DRAFTS, NOWHERE, type Drafts } from '../../state/draft/drafts'
import { keepTyped, takeBack } from '../../state/draft/typed'

const kept = new Map<string, string>()
const place: Drafts = {
  ...NOWHERE,
  of: (name) => kept.get(name) ?? '',
  keep: (name, words) => void (words === '' ? kept.delete(name) : kept.set(name, words)),
  all: () => [...kept],
}
const context = new Map<unknown, unknown>([[DRAFTS, place]])
const saved: string[] = []
let refuses = false
const save = async (text: string) => {
  if (refuses) return { code: 'refused' as const, message: 'Too long.', help: '' }
  saved.push(text)
  return null
}

beforeEach(() => {
  kept.clear()
  saved.length = 0
  refuses = false
})

afterEach(cleanup)

const valueOf = (it: HTMLElement) => (it as HTMLInputElement).value

const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } })

it('I12: a line keeps its words when it goes, each for its own thing', async () => {
  const props = { label: 'Add', add: (texts: string[]) => save(texts.join()), testid: 'add', holds: 'cause/7/beneath' }
  const first = render(AddLine, { props, context })
  await type(first.getByTestId('add'), 'Half a sen')
  first.unmount()
  const other = render(AddLine, { props: { ...props, holds: 'cause/8/beneath' }, context })
  expect(valueOf(other.getByTestId('add'))).toBe('')
  other.unmount()
  const again = render(AddLine, { props, context })
  expect(valueOf(again.getByTestId('add'))).toBe('Half a sen')
  await fireEvent.keyDown(again.getByTestId('add'), { key: 'Enter' })
  expect(saved).toEqual(['Half a sen'])
  expect(place.all()).toEqual([])
})

it('I12: a line that goes while its words are refused has them when it comes again', async () => {
  refuses = true
  const props = { label: 'Add', add: (texts: string[]) => save(texts.join()), testid: 'add', holds: 'cause/7/beneath' }
  const first = render(AddLine, { props, context })
  await type(first.getByTestId('add'), 'Far too long')
  void fireEvent.keyDown(first.getByTestId('add'), { key: 'Enter' })
  first.unmount()
  await new Promise((done) => setTimeout(done))
  expect(place.of('cause/7/beneath')).toBe('Far too long')
})

const field = { label: 'Words', value: 'As saved', save, testid: 'field', holds: 'cause/7/note' }
it('I12: words of a field that weren’t saved yet are there again, and are saved as it is left', async () => {
  kept.set('cause/7/note', 'As sav')
  const { getByTestId } = render(TextField, { props: field, context })
  expect(valueOf(getByTestId('field'))).toBe('As sav')
  expect(saved).toEqual([])
  await fireEvent.blur(getByTestId('field'))
  await new Promise((done) => setTimeout(done))
  expect(saved).toEqual(['As sav'])
  expect(place.all()).toEqual([])
})

it('I12: what was refused in a field is there again when its panel is', async () => {
  refuses = true
  const first = render(TextField, { props: field, context })
  await type(first.getByTestId('field'), 'Far too long')
  await fireEvent.blur(first.getByTestId('field'))
  first.unmount()
  await new Promise((done) => setTimeout(done))
  const again = render(TextField, { props: field, context })
  expect(valueOf(again.getByTestId('field'))).toBe('Far too long')
})

it('I12: words that are there again are taken back to what is saved in their own field', async () => {
  const forget = keepTyped(() => undefined)
  kept.set('cause/7/note', 'No log')
  kept.set('cause/8/note', 'No log')
  render(TextField, { props: { ...field, value: 'One' }, context })
  const other = render(TextField, { props: { ...field, value: 'Other', holds: 'cause/8/note', testid: 'other' }, context })
  const line = other.getByTestId('other') as HTMLInputElement
  line.focus()
  expect([valueOf(line), takeBack(line), valueOf(line)]).toEqual(['No log', true, 'Other'])
  forget()
})

it('words from before give way where the same was saved from another field meanwhile', async () => {
  kept.set('cause/7/note', 'From before')
  const { getByTestId, rerender } = render(TextField, { props: field, context })
  kept.delete('cause/7/note')
  await rerender({ ...field, value: 'Saved elsewhere' })
  expect(valueOf(getByTestId('field'))).toBe('Saved elsewhere')
  await fireEvent.blur(getByTestId('field'))
  expect(saved).toEqual([])
})

it('what is given up waits no more', () => {
  const draft = new Draft(place, 'cause/7/text', 'As saved')
  draft.text = 'Anoth'
  expect(place.of('cause/7/text')).toBe('Anoth')
  expect(new Draft(place, 'cause/7/text', 'As saved').isLeft).toBe(true)
  draft.done()
  expect(new Draft(place, 'cause/7/text', 'As saved').read()).toBe('As saved')
})
