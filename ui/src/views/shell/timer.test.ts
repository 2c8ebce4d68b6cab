// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ClockView } from '../../bindings/types'
import type { Desk } from '../../state/desk.svelte'
import { Session } from '../../state/session.svelte'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import Timer from './Timer.svelte'

/** The Rust side's clock, as far as the view needs it. */
const rust = vi.hoisted(() => ({ clock: { total: 600, elapsed: 0, running: false } as ClockView, asked: [] as unknown[] }))

vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (_: string, args: { clock: unknown; act: 'look' | 'start' | 'pause' | { extend: number } }) => {
    await Promise.resolve()
    rust.asked.push(args)
    if (args.act === 'start') rust.clock = { ...rust.clock, running: true }
    if (args.act === 'pause') rust.clock = { ...rust.clock, running: false }
    if (typeof args.act === 'object') rust.clock = { ...rust.clock, total: rust.clock.total + args.act.extend }
    return rust.clock
  },
}))

function shown() {
  const session = new Session()
  session.step = 'fishbone'
  const workshop = { session: { length: 'full' }, agenda: [{ step: 'fishbone', minutes: 10, done: false, prompt: '', line: '' }] }
  const desk = { session, workshop, publisher: { workshop: 1 } }
  render(Timer, {
    desk: desk as unknown as Desk,
    workshop: workshop as unknown as OpenWorkshop,
    session,
  })
}
const left = () => screen.getByTestId('time-left').textContent

beforeEach(() => {
  rust.clock = { total: 600, elapsed: 0, running: false }
  rust.asked = []
})
afterEach(cleanup)

describe('the time of a step', () => {
  it('is what the agenda gives it, until it is started', async () => {
    shown()
    await waitFor(() => expect(left()).toBe('10 min'))
    expect(rust.asked).toEqual([{ clock: { step: 'fishbone' }, act: 'look' }])
  })

  it('starts, pauses and takes two minutes more', async () => {
    shown()
    await waitFor(() => expect(left()).toBe('10 min'))
    await fireEvent.click(screen.getByTestId('timer-turn'))
    await waitFor(() => expect(left()).toBe('10:00 left'))
    await fireEvent.click(screen.getByTestId('timer-extend'))
    await waitFor(() => expect(left()).toBe('12:00 left'))
    await fireEvent.click(screen.getByTestId('timer-turn'))
    await waitFor(() => expect(rust.clock.running).toBe(false))
  })

  it('says quietly that it is over, and by how much', async () => {
    rust.clock = { total: 600, elapsed: 690, running: false }
    shown()
    await waitFor(() => expect(left()).toBe('1:30 over'))
    expect(screen.getByRole('status').textContent).toContain('The time for this step is over')
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
