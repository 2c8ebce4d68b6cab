// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/svelte'
import { afterEach, expect, it, vi } from 'vitest'
import Accountability from './Accountability.svelte'

const asked = vi.hoisted(() => vi.fn())
vi.mock('../../host/call', () => ({ call: asked, asFailure: (it: unknown) => it }))

const nothing = () => undefined
const fieldsOf = () => screen.getAllByRole<HTMLTextAreaElement>('textbox', { hidden: true })

afterEach(() => vi.restoreAllMocks())

it('keeps nothing: what is typed reaches no command, no store and no file, and a page that is opened again is empty', async () => {
  const card = vi.fn()
  const written = vi.spyOn(Storage.prototype, 'setItem')
  const said = vi.spyOn(console, 'log')
  const sent = vi.spyOn(globalThis, 'fetch')
  const page = render(Accountability, { close: nothing, card, hurt: nothing })
  const fields = fieldsOf()
  expect(fields).toHaveLength(7)
  const planted: string[] = []
  for (const round of [1, 2, 3]) {
    for (const [index, field] of fields.entries()) {
      expect(field.getAttribute('spellcheck')).toBe('false')
      expect(field.getAttribute('autocomplete')).toBe('off')
      expect(field.name).toBe('')
      const value = `planted-${round}-${index}`
      planted.push(value)
      await fireEvent.input(field, { target: { value } })
      await fireEvent.blur(field)
    }
  }
  expect(planted.length).toBeGreaterThanOrEqual(20)

  // The one thing that it can ask for is a blank card.
  await fireEvent.click(screen.getByTestId('handover-card'))
  expect(card.mock.calls).toEqual([[]])
  expect(asked).not.toHaveBeenCalled()

  page.unmount()
  expect(fields.map((it) => it.value)).toEqual(fields.map(() => ''))
  const left = JSON.stringify([asked.mock.calls, written.mock.calls, said.mock.calls, sent.mock.calls]) + document.documentElement.innerHTML
  expect(planted.filter((it) => left.includes(it))).toEqual([])

  render(Accountability, { close: nothing, card, hurt: nothing })
  expect(fieldsOf().map((it) => it.value)).toEqual(fields.map(() => ''))
})

it('leads to the page on who was hurt, which is kept', async () => {
  const hurt = vi.fn()
  render(Accountability, { close: nothing, card: nothing, hurt })
  await fireEvent.click(screen.getAllByTestId('to-hurt').at(-1) as HTMLElement)
  expect(hurt).toHaveBeenCalledOnce()
})
