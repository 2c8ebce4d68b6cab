// @vitest-environment happy-dom
import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ShelfPage, Summary } from '../../bindings/types'
import { Library } from './library.svelte'
import Rows from './Rows.svelte'
import { ShelfList } from './shelfList.svelte'

type Asked = { from: number; most: number; sought: number | null }
const fake = vi.hoisted(() => ({ ids: [] as number[], titles: {} as Record<number, string>, asked: [] as Asked[] }))
vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (name: string, args: Asked): Promise<unknown> => {
    if (name !== 'shelf_page') return null
    fake.asked.push(args)
    const { from, most, sought } = args
    const before = sought === null ? null : fake.ids.indexOf(sought)
    return { count: fake.ids.length, rows: fake.ids.slice(from, from + most).map(summary), before } satisfies ShelfPage
  },
}))

const summary = (id: number) =>
  ({ id, title: fake.titles[id] ?? `Case ${id}`, effect: '', state: 'draft', kind: 'incident', updated: 0, root_count: 0, cause_count: 0, open_actions: 0, action_count: 0, priority: null, held_on: null }) as unknown as Summary

let view: ReturnType<typeof mount> | null = null
beforeEach(() => {
  fake.ids = Array.from({ length: 10_000 }, (_, index) => 10_000 - index)
  fake.titles = {}
  fake.asked = []
})
afterEach(async () => {
  if (view) await unmount(view)
  view = null
  document.body.replaceChildren()
})

async function shown(last: number | null = null) {
  const list = new ShelfList('open')
  await list.refresh()
  const opened: number[] = []
  view = mount(Rows, { target: document.body, props: { library: new Library(), list, last, open: (it: Summary) => opened.push(it.id), emptied: () => undefined } })
  await settled()
  return { list, opened }
}
async function settled() {
  for (let n = 0; n < 20; n += 1) await tick()
  flushSync()
}
async function press(key: string) {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  await settled()
}
const focused = () => Number((document.activeElement as HTMLElement).dataset['workshop'])

it('asks for what is shown, and not for the whole shelf', async () => {
  const { list } = await shown()
  expect(list.rows.length).toBe(10_000)
  expect(list.rows.filter((it) => it !== null).length).toBeLessThan(200)
  expect(document.querySelectorAll('[data-workshop]').length).toBeLessThan(100)
})

it('walks by keys through rows that were never drawn', async () => {
  await shown()
  expect(focused()).toBe(10_000)
  await press('ArrowDown')
  expect(focused()).toBe(9_999)
  await press('PageDown')
  expect(focused()).toBe(9_989)
  await press('End')
  expect(focused()).toBe(1)
  const item = document.activeElement?.closest('[role=listitem]')
  expect([item?.getAttribute('aria-posinset'), item?.getAttribute('aria-setsize')]).toEqual(['10000', '10000'])
  await press('ArrowUp')
  expect(focused()).toBe(2)
  await press('Home')
  expect(focused()).toBe(10_000)
})

it('comes back to the workshop that was open last, wherever it stands', async () => {
  await shown(4_000)
  expect(focused()).toBe(4_000)
})

it('keeps the focus on its workshop when another comes before it', async () => {
  const { list } = await shown(9_990)
  fake.ids.unshift(10_001)
  fake.asked = []
  await list.refresh()
  await settled()
  expect(focused()).toBe(9_990)
  expect(document.activeElement?.closest('[role=listitem]')?.getAttribute('aria-posinset')).toBe('12')
  expect(fake.asked.length).toBeLessThan(4)
})

it('asks anew when the shelf has another length than it had', async () => {
  const list = new ShelfList('open')
  await list.refresh()
  fake.ids.shift()
  expect((await list.reach(5_000))?.id).toBe(4_999)
  expect(list.rows.length).toBe(9_999)
})

it('first letters find a workshop', async () => {
  fake.ids = [4, 3, 2, 1]
  fake.titles = { 3: 'Mail down', 1: 'Mains lost' }
  await shown()
  const found: number[] = []
  for (const letter of 'main') {
    await press(letter)
    found.push(focused())
  }
  expect(found).toEqual([3, 3, 3, 1])
  await press('z')
  expect(focused(), 'where none begins so, it stays').toBe(1)
})
