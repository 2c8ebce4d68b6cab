// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { notices } from '../state/notices.svelte'
import { selectsRefused } from './refused'

const why = { message: 'Too long.', help: '' }
let field: HTMLInputElement
const holder = { read: () => field.value, put: (text: string) => void (field.value = text) }

async function refused(words: string) {
  field = document.createElement('input')
  document.body.append(field)
  field.value = words
  field.focus()
  const end = selectsRefused(() => why, holder)(field)
  await Promise.resolve()
  await Promise.resolve()
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, words.length])
  return end
}
function strike(inputType: string) {
  field.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, inputType, data: 'B' }))
}
afterEach(() => {
  for (const it of notices.list) notices.dismiss(it.key)
  field.remove()
})

it('I12: words that were refused and typed over wait in a notice, with why, and can be put back', async () => {
  await refused('Anna Kowalska')
  strike('insertText')
  field.value = 'Bruno'
  expect([notices.list[0]?.text, notices.list[0]?.help]).toEqual(['Too long.', '“Anna Kowalska”'])
  notices.list[0]?.actions[0]?.run()
  expect(field.value).toBe('Anna Kowalska')
  expect(notices.list.at(-1)?.help).toBe('“Bruno”')
})

it('words that are mended are told of nowhere else', async () => {
  await refused('Anna Kowalska')
  field.setSelectionRange(13, 13)
  strike('insertText')
  field.setSelectionRange(0, 13)
  strike('deleteContentBackward')
  expect(notices.list).toEqual([])
})

it('nor once they are no longer refused', async () => {
  const end = await refused('Anna Kowalska')
  end?.()
  strike('insertText')
  expect(notices.list).toEqual([])
})
