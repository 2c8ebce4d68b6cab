// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/svelte'
import { expect, it, vi } from 'vitest'
import Accountability from './Accountability.svelte'

const asked = vi.hoisted(() => vi.fn())
vi.mock('../../host/call', () => ({ call: asked, asFailure: (it: unknown) => it }))

it('keeps nothing: no command is asked, and a page that is opened again is empty', async () => {
  const written = vi.spyOn(Storage.prototype, 'setItem')
  const page = render(Accountability, { close: () => undefined })
  const fields = screen.getAllByRole('textbox', { hidden: true }) as HTMLTextAreaElement[]
  expect(fields).toHaveLength(5)
  for (const field of fields) {
    expect(field.getAttribute('spellcheck')).toBe('false')
    expect(field.getAttribute('autocomplete')).toBe('off')
    expect(field.name).toBe('')
    await fireEvent.input(field, { target: { value: 'a thought' } })
  }
  page.unmount()
  expect(fields.map((it) => it.value)).toEqual(fields.map(() => ''))
  render(Accountability, { close: () => undefined })
  const again = screen.getAllByRole('textbox', { hidden: true }) as HTMLTextAreaElement[]
  expect(again.map((it) => it.value)).toEqual(again.map(() => ''))
  expect(asked).not.toHaveBeenCalled()
  expect(written).not.toHaveBeenCalled()
})
