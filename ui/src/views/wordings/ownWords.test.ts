// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Language, OwnFlaw } from '../../bindings/types'
import OwnWords from './OwnWords.svelte'

const rust = vi.hoisted(() => ({
  kept: {} as { [language: string]: string },
  flaws: [] as unknown[],
  asked: [] as string[],
  /** Answers that are held back, until a test lets them go. */
  held: [] as (() => void)[],
  holds: false,
  fails: false,
}))

vi.mock('../../bindings/commands', () => ({
  ownLexicon: async ({ language }: { language: Language }) => {
    if (rust.fails) throw new Error('no disk')
    if (rust.holds) await new Promise<void>((go) => rust.held.push(go))
    return rust.kept[language] ?? ''
  },
  keepOwnLexicon: async ({ language, text }: { language: Language; text: string }) => {
    rust.asked.push(`${language}: ${text}`)
    if (rust.flaws.length === 0) rust.kept[language] = text
    return rust.flaws as OwnFlaw[]
  },
}))

const close = vi.fn()
const saved = vi.fn()
const field = () => screen.getByTestId('own-words') as HTMLTextAreaElement
const save = () => fireEvent.click(screen.getByTestId('own-save'))

async function opened() {
  render(OwnWords, { begin: 'en' as const, close, saved })
  await waitFor(() => expect(field().value).toBe('- human factors'))
}

afterEach(cleanup)
beforeEach(() => {
  Object.assign(rust, { kept: { en: '- human factors', it: '- fattori umani' }, flaws: [], asked: [], held: [], holds: false, fails: false })
  close.mockClear()
  saved.mockClear()
})

it('are shown, kept and closed', async () => {
  await opened()
  await fireEvent.input(field(), { target: { value: 'judgement | sloppy' } })
  await save()
  await waitFor(() => expect(close).toHaveBeenCalledOnce())
  expect(rust.kept['en']).toBe('judgement | sloppy')
  expect(saved).toHaveBeenCalledOnce()
})

it('stay open with what is wrong beside its line', async () => {
  await opened()
  rust.flaws = [{ line: 1, message: 'There is no such kind.' }]
  await save()
  await screen.findByText('There is no such kind.')
  expect(field().getAttribute('aria-invalid')).toBe('true')
  expect(close).not.toHaveBeenCalled()
})

it('of one language are kept before the other’s are shown, and never written over those', async () => {
  await opened()
  rust.holds = true
  await fireEvent.click(screen.getByRole('radio', { name: 'Italiano', hidden: true }))
  await waitFor(() => expect(rust.held).toHaveLength(1))
  await save()
  expect(rust.asked).toEqual(['en: - human factors'])
  for (const go of rust.held) go()
  await waitFor(() => expect(field().value).toBe('- fattori umani'))
  await save()
  await waitFor(() => expect(rust.asked.at(-1)).toBe('it: - fattori umani'))
})

it('that can’t be read are not written over', async () => {
  rust.fails = true
  render(OwnWords, { begin: 'en' as const, close, saved })
  await waitFor(() => expect(close).toHaveBeenCalledOnce())
  await save()
  expect(rust.asked).toEqual([])
})
