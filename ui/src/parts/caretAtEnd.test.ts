// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { caretAtEnd } from './caretAtEnd'

afterEach(() => document.body.replaceChildren())

function line(words: string) {
  const field = document.body.appendChild(document.createElement('input'))
  field.value = words
  field.setSelectionRange(0, 0)
  return field
}
const soon = () => new Promise((done) => setTimeout(done, 5))

it('the caret is at the end of what was left when the line gets the focus first, and only then', async () => {
  const field = line('Half a sen')
  caretAtEnd(field)
  field.focus()
  expect(field.selectionStart).toBe(10)
  await soon()
  field.blur()
  field.setSelectionRange(3, 3)
  field.focus()
  await soon()
  expect(field.selectionStart).toBe(3)
})

it('though the window selects all of it once it has the focus, and though it has it already', async () => {
  const field = line('Half a sen')
  field.focus()
  caretAtEnd(field)
  field.select()
  await soon()
  expect([field.selectionStart, field.selectionEnd]).toEqual([10, 10])
})

it('stays where somebody clicked', async () => {
  const field = line('Half a sen')
  caretAtEnd(field)
  field.focus()
  field.setSelectionRange(4, 4)
  await soon()
  expect(field.selectionStart).toBe(4)
})
