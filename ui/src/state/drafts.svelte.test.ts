import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Draft } from './draft/draft.svelte'
import { StoredDrafts } from './drafts.svelte'

type Kept = { id: number | null; words: Record<string, string> }
const disk = { kept: [] as Kept[], full: false, left: {} as Record<string, string> }

vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (name: string, args: Kept) => {
    if (disk.full) throw { code: 'failed', message: 'Full.', help: '' }
    if (name === 'drafts') return disk.left
    disk.kept.push(args)
    return null
  },
}))

beforeEach(() => {
  vi.useFakeTimers()
  Object.assign(disk, { kept: [], full: false, left: {} })
})
afterEach(() => vi.useRealTimers())

it('I12: whoever types on and on has all but the last moments on disk', async () => {
  const words = new StoredDrafts(7)
  const written = () => disk.kept.at(-1)?.words['line/cause'] ?? ''
  for (let typed = 1; typed <= 60; typed += 1) {
    words.keep('line/cause', 'x'.repeat(typed))
    await vi.advanceTimersByTimeAsync(50)
    // Within 300 ms, that is six letters.
    expect(written().length).toBeGreaterThanOrEqual(typed - 6)
  }
  expect(disk.kept.every((it) => it.id === 7)).toBe(true)
})

it('I12: what was left is there again, and one name leaves the others alone', async () => {
  disk.left = { park: 'Later', 'line/cause': 'Half a sen' }
  const words = await StoredDrafts.read(null)
  expect(words.of('park')).toBe('Later')
  words.keep('line/cause', '')
  expect(await words.flush()).toBe(true)
  expect(disk.kept).toEqual([{ id: null, words: { 'line/cause': '' } }])
  expect(words.all()).toEqual([['park', 'Later']])
})

it('I12: what the disk refuses is kept here, told, and tried again', async () => {
  const words = new StoredDrafts(7)
  disk.full = true
  words.keep('park', 'Later')
  expect(await words.flush()).toBe(false)
  expect(words.of('park')).toBe('Later')
  disk.full = false
  await vi.advanceTimersByTimeAsync(3000)
  expect(disk.kept).toEqual([{ id: 7, words: { park: 'Later' } }])
})

it('I12: words are forgotten only once what they became is on disk', async () => {
  let stored = () => {}
  const words = new StoredDrafts(7, { park: 'Later' }, () => new Promise((done) => (stored = done)))
  words.keep('park', '')
  await vi.advanceTimersByTimeAsync(1000)
  expect(disk.kept).toEqual([])
  stored()
  await vi.advanceTimersByTimeAsync(0)
  expect(disk.kept).toEqual([{ id: 7, words: { park: '' } }])
})

it('I12: “Saved” isn’t said before a draft is on disk', async () => {
  const words = new StoredDrafts(7)
  expect(words.stored).toBe(true)
  words.keep('park', 'Later')
  expect(words.stored).toBe(false)
  disk.full = true
  await vi.advanceTimersByTimeAsync(500)
  expect(words.stored).toBe(false)
  disk.full = false
  await vi.advanceTimersByTimeAsync(3000)
  expect(words.stored).toBe(true)
})

it('I13: what an edit made of drafts stands in their lines; what was typed since is newer', async () => {
  const words = new StoredDrafts(7, { 'line/cause': 'Zoltan was', park: 'Ask Zoltan', find: 'pager' })
  const line = new Draft(words, 'line/cause')
  disk.left = { 'line/cause': 'The operator was', find: 'pager' }
  words.keep('find', 'pagers')
  await words.readAgain()
  expect([line.text, line.read()]).toEqual(['The operator was', 'The operator was'])
  expect(words.all()).toEqual([['line/cause', 'The operator was'], ['find', 'pagers']])
})

it('I12: words that were refused count until they are others, or are given up', () => {
  const words = new StoredDrafts(7)
  const line = new Draft(words, 'line/cause')
  line.text = 'Far too long'
  line.refuse()
  words.refuse('nowhere')
  expect(words.refused).toBe(1)
  line.text = 'Short'
  expect(words.refused).toBe(0)
  line.refuse()
  line.done()
  expect(words.refused).toBe(0)
})
