import { beforeEach, expect, it, vi } from 'vitest'
import type { OpenPoint, Readiness } from '../bindings/types'
import { OpenPoints, openPointsOf } from './openpoints.svelte'
import type { OpenWorkshop } from './workshop.svelte'

const rust = vi.hoisted(() => ({ asked: [] as unknown[], fails: false }))

vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (_: string, args: unknown): Promise<Readiness> => {
    rust.asked.push(args)
    if (rust.fails) throw new Error('busy')
    const of = { cause: rust.asked.length }
    return { points: [{ rule: 'F3', of } as OpenPoint], omissions: [4] }
  },
}))

const workshop = { id: 7 } as OpenWorkshop

beforeEach(() => {
  vi.useFakeTimers()
  rust.asked = []
  rust.fails = false
})

it('is asked for once, a moment after the last of several edits', async () => {
  const open = new OpenPoints(workshop)
  open.follow(1, 'en')()
  open.follow(2, 'en')()
  open.follow(3, 'en')
  expect(open.list).toBeNull()
  await vi.advanceTimersByTimeAsync(1000)
  expect(rust.asked).toEqual([{ id: 7, language: 'en' }])
  expect(open.about(1)).toHaveLength(1)
  expect(open.about(2)).toHaveLength(0)
  expect(open.omissions.has(4)).toBe(true)
})

it('is told anew at once in another language', async () => {
  const open = new OpenPoints(workshop)
  open.follow(1, 'it')
  await vi.advanceTimersByTimeAsync(1)
  expect(rust.asked).toEqual([{ id: 7, language: 'it' }])
})

it('keeps what is known when it can not be asked, and is one for all who show it', async () => {
  const open = openPointsOf(workshop)
  await open.ask()
  rust.fails = true
  await open.ask()
  expect(open.list).toHaveLength(1)
  expect(openPointsOf(workshop)).toBe(open)
})
