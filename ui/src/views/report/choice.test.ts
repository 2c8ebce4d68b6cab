// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte'
import { afterEach, expect, it, vi } from 'vitest'
import { WRITTEN } from '../../bindings/formats'
import type { Exports } from '../../state/exports.svelte'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import { exporting as words } from '../../words/exporting'
import { cause } from '../../state/fixtures'
import Choice from './Choice.svelte'

vi.mock('../../host/call', () => ({ call: () => Promise.resolve(null), asFailure: (it: unknown) => it }))

afterEach(cleanup)

function choose({ votes = 0, hasPrivate = false } = {}) {
  const exports = { start: vi.fn(), begin: vi.fn() }
  const close = vi.fn()
  const workshop = {
    timeline: [],
    session: { voting: 'closed' },
    causes: new Map([[1, { ...cause(1, null, 0), votes }]]),
    actions: [],
    hasPrivate,
  } as unknown as OpenWorkshop
  render(Choice, { workshop, exports: exports as unknown as Exports, close })
  return { exports, close }
}

it('has a way for each format, with what it is for', () => {
  choose()
  for (const { format } of WRITTEN) {
    const way = screen.getByTestId(`export-${format}`)
    expect(way.textContent).toContain(words.formats[format])
    expect(way.textContent).toContain(words.hints[format])
  }
})

it('is out of the way of what was chosen', async () => {
  const { exports, close } = choose()
  await fireEvent.click(screen.getByTestId('export-xlsx'))
  expect(close).toHaveBeenCalledOnce()
  expect(exports.start).toHaveBeenCalledWith('xlsx', {})
})

it('asks for the picture that was chosen, and offers none without anything on it', async () => {
  const { exports } = choose({ votes: 2 })
  expect(screen.queryByText(words.pictures.timeline)).toBeNull()
  await fireEvent.click(screen.getByText(words.pictures.votes))
  await fireEvent.click(screen.getByText(words.times(4)))
  await fireEvent.click(screen.getByTestId('export-transparent'))
  const options = { kind: 'votes', scale: 4, transparent: true }
  await fireEvent.click(screen.getByTestId('export-png'))
  expect(exports.begin).toHaveBeenLastCalledWith({ picture: 'png', options })
  await fireEvent.click(screen.getByTestId('copy-picture'))
  expect(exports.begin).toHaveBeenLastCalledWith({ copied: options })
})

it('has private notes in JSON alone, and only where that was chosen', async () => {
  const { exports } = choose({ hasPrivate: true })
  await fireEvent.click(screen.getByTestId('export-private'))
  await fireEvent.click(screen.getByTestId('export-json'))
  expect(exports.start).toHaveBeenLastCalledWith('json', { private: true, outside: false })
  await fireEvent.click(screen.getByTestId('export-csv'))
  expect(exports.start).toHaveBeenLastCalledWith('csv', {})
})

it('has a copy for outside without private notes, whatever else was chosen', async () => {
  const { exports } = choose({ hasPrivate: true })
  await fireEvent.click(screen.getByTestId('export-private'))
  await fireEvent.click(screen.getByTestId('export-outside'))
  await fireEvent.click(screen.getByTestId('export-lisca'))
  expect(exports.start).toHaveBeenLastCalledWith('lisca', { private: false, outside: true })
})
