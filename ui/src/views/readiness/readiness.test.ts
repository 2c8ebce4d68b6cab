// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { OpenPoint, Readiness as Found, Rule, Subject } from '../../bindings/types'
import { Session } from '../../state/session.svelte'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import { grouped } from './groups'
import Readiness from './Readiness.svelte'

const rust = vi.hoisted(() => ({ points: [] as unknown[], dismissed: [] as unknown[] }))

vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (command: string, args: unknown): Promise<Found | null> => {
    await Promise.resolve()
    if (command === 'dismiss_wording') {
      rust.dismissed.push(args)
      rust.points = rust.points.filter((it) => (it as OpenPoint).leave === null)
      return null
    }
    if (command === 'readiness') return { points: rust.points as OpenPoint[], omissions: [] }
    throw new Error(`the fake has no ${command}`)
  },
}))

const point = (rule: Rule, subject: Subject, cause: number): OpenPoint => ({
  rule,
  subject,
  of: { cause },
  at: { key: { cause }, field: 'beneath' },
  place: `Cause ${cause}`,
  open: `${rule} is open.`,
  satisfied_by: 'Mend it.',
  why: `Why ${rule} matters.`,
  leave: subject === 'wordings' ? { sentence: 'He was negligent', phrase: 'negligent' } : null,
})

const three = () => [point('F3', 'causes', 1), point('F4', 'causes', 2), point('F2', 'wordings', 3)]

function shown(workshop = { id: 1 } as unknown as OpenWorkshop) {
  const session = new Session()
  session.step = 'report'
  session.checking = true
  render(Readiness, { workshop, session })
  return session
}

const focused = () => (document.activeElement?.matches('[data-go]') ? (document.activeElement.textContent ?? '') : '')
const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key })

beforeEach(() => {
  rust.points = three()
  rust.dismissed = []
})
afterEach(cleanup)

describe('what is still open', () => {
  it('is told by what it is about, without a share of anything', async () => {
    shown()
    await screen.findByText('3 points open')
    const text = document.body.textContent ?? ''
    expect(text).toContain('2 points')
    expect(text).toContain('1 wording to look at')
    expect(text).not.toMatch(/%|\d+ (of|\/) \d+/)
    expect(grouped(three()).map((it) => [it.subject, it.first, it.points.length])).toEqual([
      ['causes', 0, 2],
      ['wordings', 2, 1],
    ])
  })

  it('is walked by the arrows; → tells why, Esc goes back', async () => {
    const session = shown()
    await waitFor(() => expect(focused()).toContain('Cause 1'))
    await press('ArrowDown')
    await waitFor(() => expect(focused()).toContain('Cause 2'))
    await press('End')
    await waitFor(() => expect(focused()).toContain('Cause 3'))
    await press('ArrowDown')
    await waitFor(() => expect(focused()).toContain('Cause 3'))
    expect(screen.queryByText(/Why F2 matters/)).toBeNull()
    await press('ArrowRight')
    await screen.findByText(/Why F2 matters/)
    await press('Escape')
    await waitFor(() => expect(screen.queryByText(/Why F2 matters/)).toBeNull())
    expect(session.checking).toBe(true)
    await press('Escape')
    expect(session.checking).toBe(false)
  })

  it('leads to where it can be mended, and comes back to the same place', async () => {
    const workshop = { id: 1 } as unknown as OpenWorkshop
    const session = shown(workshop)
    await waitFor(() => expect(focused()).toContain('Cause 1'))
    await press('ArrowDown')
    await waitFor(() => expect(focused()).toContain('Cause 2'))
    await fireEvent.click(document.activeElement as Element)
    await waitFor(() => expect([session.step, session.selection]).toEqual(['fishbone', { cause: 2 }]))
    cleanup()
    shown(workshop)
    await waitFor(() => expect(focused()).toContain('Cause 2'))
  })

  it('lets words be left as they are', async () => {
    shown()
    await waitFor(() => expect(focused()).toContain('Cause 1'))
    await press('End')
    await waitFor(() => expect(focused()).toContain('Cause 3'))
    await press('Delete')
    await screen.findByText('2 points open')
    expect(rust.dismissed).toEqual([{ sentence: 'He was negligent', phrase: 'negligent', dismissed: true }])
    await waitFor(() => expect(focused()).toContain('Cause 2'))
  })

  it('says so when there is nothing, and leads on', async () => {
    rust.points = []
    const session = shown()
    await screen.findByText('Ready')
    await fireEvent.click(screen.getByRole('button', { name: 'To the report' }))
    expect(session.checking).toBe(false)
  })
})
