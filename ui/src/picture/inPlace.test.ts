// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/svelte'
import { afterEach, expect, it, vi } from 'vitest'
import type { Label } from '../bindings/types'
import InPlace from './InPlace.svelte'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

it('turning to another window leaves the field open; leaving the field saves its words', async () => {
  const ondone = vi.fn()
  const label = { role: 'cause', weight: 'regular', size: 14, leading: 20, lines: [], anchor: 'start' } as unknown as Label
  const area = { x: 0, y: 0, w: 80, h: 20 }
  const { getByTestId } = render(InPlace, { area, label, text: 'Old', scale: 1, spot: null, apart: false, holds: 'cause/1/text', ondone })
  const field = getByTestId('reword') as HTMLTextAreaElement
  await fireEvent.input(field, { target: { value: 'New wor' } })
  const focus = vi.spyOn(document, 'hasFocus').mockReturnValue(false)
  await fireEvent.blur(field)
  expect([ondone.mock.calls, field.value]).toEqual([[], 'New wor'])
  focus.mockReturnValue(true)
  await fireEvent.blur(field)
  expect(ondone.mock.calls).toEqual([['New wor']])
})
