// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/svelte'
import { tick } from 'svelte'
import { afterEach, expect, it } from 'vitest'
import type { Language } from '../bindings/types'
import { speak } from '../words/language.svelte'
import { KEY } from './languageHere'
import TextField from './TextField.svelte'
import Marked from './wording/Marked.svelte'

afterEach(() => {
  cleanup()
  speak('en')
})

const within = (language: Language) => new Map([[KEY, () => language]])
const field = { label: 'Effect', value: 'Tutto fermo', holds: 'x', save: () => Promise.resolve(null) }

it('a field says the workshop’s language where it isn’t the window’s, and follows a switch', async () => {
  render(TextField, { props: field, context: within('it') })
  expect(screen.getByRole('textbox').lang).toBe('it')
  speak('it')
  await tick()
  expect(screen.getByRole('textbox').hasAttribute('lang')).toBe(false)
  expect(document.documentElement.lang).toBe('it')
})

it('so do words that are shown; where no workshop is open nothing is said', () => {
  render(Marked, { props: { text: 'Tutto fermo', spot: 'effect' as never }, context: within('it') })
  expect(document.querySelector('[lang=it]')?.textContent).toBe('Tutto fermo')
  cleanup()
  render(TextField, { props: field })
  expect(screen.getByRole('textbox').hasAttribute('lang')).toBe(false)
})
