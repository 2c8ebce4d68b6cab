import { afterEach, expect, it, vi } from 'vitest'
import type { AgendaItem, Language } from '../bindings/types'
import { speak } from '../words/language.svelte'
import { prompts } from './prompts.svelte'

const item = (prompt: string) => ({ step: 'opening', minutes: 5, line: '', prompt, done: false }) as unknown as AgendaItem
const said: { readonly [language in Language]: string } = { en: 'Say the purpose.', it: 'Di’ lo scopo.' }
vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (_name: string, { language }: { language: Language }) => ({
    agendas: [{ name: '', own: true, items: [item('Mine')] }, { name: '', own: false, items: [item(said[language])] }],
    ground_rules: '',
  }),
}))
afterEach(() => speak('en'))

const workshop = (language: Language, prompt: string) => ({ session: { language }, agenda: [item(prompt)] }) as never

it('a prompt that came with Lisca is in the window’s language, one that somebody has worded as it is', async () => {
  speak('it')
  expect(prompts.of(workshop('en', said.en), 'opening').text, 'not known yet').toBe(said.en)
  await prompts.want(workshop('en', said.en))
  expect(prompts.of(workshop('en', said.en), 'opening')).toEqual({ text: said.it, translated: true })
  expect(prompts.of(workshop('en', 'Say it slowly.'), 'opening')).toEqual({ text: 'Say it slowly.', translated: false })
  expect(prompts.of(workshop('it', said.it), 'opening')).toEqual({ text: said.it, translated: false })
  speak('en')
  expect(prompts.of(workshop('en', said.en), 'opening')).toEqual({ text: said.en, translated: false })
})
