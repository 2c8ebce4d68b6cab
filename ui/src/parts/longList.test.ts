// @vitest-environment happy-dom
import { createRawSnippet, flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, expect, it } from 'vitest'
import LongList from './LongList.svelte'
import { seekRow } from '../state/longLists'

let view: ReturnType<typeof mount>
afterEach(async () => {
  await unmount(view)
  document.body.replaceChildren()
})

const row = createRawSnippet<[number, number]>((item, place) => ({
  render: () => `<button id="row-${item()}">${place() + 1}</button>`,
}))

async function shown(count: number) {
  const items = Array.from({ length: count }, (_, index) => 1000 + index)
  const keyOf = (it: number) => it
  view = mount(LongList<number>, { target: document.body, props: { items, keyOf, isOf: (it, record) => typeof record === 'object' && 'action' in record && record.action === it, row, height: 30 } })
  await settled()
}
async function settled() {
  for (let n = 0; n < 8; n += 1) await tick()
  flushSync()
}
const drawn = () => document.querySelectorAll('button').length

it('draws the whole of a short list', async () => {
  await shown(100)
  expect(drawn()).toBe(100)
})

it('draws a part of a long one', async () => {
  await shown(101)
  expect(drawn()).toBeLessThan(60)
})

it('draws a row that is somebody is led to, and keeps the one with the focus', async () => {
  await shown(5_000)
  seekRow({ action: 5_400 })
  await settled()
  const found = document.getElementById('row-5400')
  expect(found?.textContent).toBe('4401')
  found?.focus()
  seekRow({ action: 3_000 })
  await settled()
  expect(document.getElementById('row-3000')).not.toBeNull()
  expect(document.activeElement?.id).toBe('row-5400')
})

it('draws the row that somebody was already being led to', async () => {
  seekRow({ action: 5_400 })
  await shown(5_000)
  seekRow(null)
  expect(document.getElementById('row-5400')).not.toBeNull()
})

it('leaves rows alone that are another list’s', async () => {
  await shown(200)
  const before = drawn()
  seekRow({ timeline_entry: 1_150 })
  await settled()
  expect(drawn()).toBe(before)
})
