// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte'
import { afterEach, expect, it, vi } from 'vitest'
import type { Moment } from '../../bindings/types'
import { Session } from '../../state/session.svelte'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import History from './History.svelte'

const rust = vi.hoisted(() => ({ tell: (_: Moment[]) => {} }))
vi.mock('../../bindings/commands', () => ({
  history: () => new Promise<Moment[]>((tell) => (rust.tell = tell)),
}))

afterEach(cleanup)

const moment = (seq: number): Moment => ({
  seq,
  at: '2026-11-25T21:00:00Z',
  kind: 'edit',
  edit: 'add_cause',
  edited_text: 'Nobody was on call',
  edited_to: '',
  undone: false,
})

it('goes where the arrows went before the moments had been read', async () => {
  const session = new Session()
  render(History, { workshop: { id: 1, revision: 3 } as unknown as OpenWorkshop, session })
  await fireEvent.keyDown(screen.getByTestId('history-list'), { key: 'ArrowDown' })
  expect(session.moment).toBeNull()
  rust.tell([moment(3), moment(2), moment(1)])
  await waitFor(() => expect(session.moment).toBe(2))
})
