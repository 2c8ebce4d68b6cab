// @vitest-environment happy-dom
import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Frame, Opened } from '../../bindings/types'
import { Session } from '../../state/session.svelte'
import { smallest } from '../../state/smallest.svelte'
import { OpenWorkshop } from '../../state/workshop.svelte'
import Diagram from './Diagram.svelte'
import { category, cause, label, NO_RECORDS } from '../../state/fixtures'

type Args = Record<string, unknown>
/** What was asked for, the newest last. */
let asked: [string, Args][]
const frame: Frame = {
  width: 600,
  height: 300,
  strokes: [{ role: 'spine', hue: null, width: 3, points: [[0, 150], [500, 150]] }],
  labels: [
    label('effect', 500, 130, 90, 40, 'head'),
    { ...label({ category: 1 }, 200, 10, 80, 20, 'bone_head'), hidden: 2, hidden_area: { x: 260, y: 12, w: 18, h: 14 } },
    label({ cause: 9 }, 100, 60, 80, 20),
  ],
}
vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (name: string, args: Args) => {
    asked.push([name, args])
    if (name === 'fishbone' || name === 'why_tree') return { token: asked.length, content: { whole: frame } }
    throw new Error(`the fake has no ${name}`)
  },
}))

let session: Session
let view: ReturnType<typeof mount>
const parts = {
  ...NO_RECORDS,
  session: {}, incident: {}, effect: { text: 'The effect' },
  categories: [category(1, 'Processes', 'P'), category(2, 'Culture', 'C')],
  causes: [cause(7, null, 1, 1), cause(8, 7, 1), cause(9, null, 2, 2)],
  last_id: 100,
}
/** The canvas gets another size. */
let resize: (width: number, height: number) => Promise<void>
const settled = async () => {
  for (let n = 0; n < 12; n += 1) await tick()
  flushSync()
}
const newest = () => asked.filter(([name]) => name === 'fishbone').at(-1)?.[1]
const press = async (key: string) => {
  document.querySelector('[data-testid=canvas]')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  await settled()
}

beforeEach(async () => {
  asked = []
  const size = { width: 1075, height: 690 }
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => size.width)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockImplementation(() => size.height)
  const watching = new Map<Element, (entries: unknown[]) => void>()
  vi.stubGlobal('ResizeObserver', class {
    #seen: Element | null = null
    constructor(private readonly hear: (entries: unknown[]) => void) {}
    observe(seen: Element) {
      this.#seen = seen
      if ((seen as HTMLElement).dataset['testid'] === 'canvas') watching.set(seen, this.hear)
    }
    unobserve() {}
    disconnect() {
      if (this.#seen) watching.delete(this.#seen)
    }
  })
  resize = async (width, height) => {
    Object.assign(size, { width, height })
    for (const [target, hear] of [...watching]) hear([{ target, contentRect: { width, height } }])
    await settled()
  }
  const workshop = new OpenWorkshop({ id: 1, revision: 0, parts, undo: null, redo: null } as unknown as Opened)
  session = new Session()
  session.step = 'fishbone'
  view = mount(Diagram, { target: document.body, props: { workshop, session, kind: 'fishbone' } })
  await settled()
})
afterEach(async () => {
  await unmount(view)
  document.body.replaceChildren()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

it('asks with the room of its canvas, the least size of words, and what is selected', async () => {
  expect(newest()).toMatchObject({ space: { width: 1051, height: 618, least: 11 }, focus: 'effect', numbered: false })
  session.selection = { cause: 8 }
  await settled()
  expect(newest()).toMatchObject({ focus: { cause: 8 } })
})

it('says how many stepped back, and asks for all with one key, and for what fits with the same', async () => {
  const button = () => document.querySelector<HTMLElement>('[data-testid=everything]')
  expect(button()?.title).toBe('2 causes have stepped back, so that the rest can be read. Show all causes  (D)')
  await press('d')
  expect(newest()).toMatchObject({ space: null, focus: null })
  expect(button()?.getAttribute('aria-pressed')).toBe('true')
  await press('d')
  expect(newest()).toMatchObject({ space: { least: 11 } })
})

it('asks with the smallest words that were chosen, at once', async () => {
  smallest.px = 14
  await settled()
  expect(newest()).toMatchObject({ space: { least: 14 } })
  smallest.px = 11
  await settled()
})

it('asks for numbers with one key, and says them', async () => {
  await press('n')
  expect(newest()).toMatchObject({ numbered: true })
  expect(session.numbered).toBe(true)
})

it('selects what stepped back where its pill is pressed, so that it comes back', async () => {
  const pill = document.querySelector<HTMLElement>('[data-target=category-1] .pill')
  expect(pill?.title).toBe('2 more causes: select to see them')
  pill?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, cancelable: true, button: 0 }))
  await settled()
  expect(newest()).toMatchObject({ focus: { category: 1 } })
})

it('forgets what was jumped to once it is in view', async () => {
  session.seek({ cause: 9 })
  await settled()
  expect([session.selection, session.sought]).toEqual([{ cause: 9 }, null])
})

it('has one picture on its board, whatever room its canvas gets', async () => {
  const things = () => [...document.querySelectorAll('[data-testid=canvas] [data-target]')].map((it) => (it as HTMLElement).dataset['target'])
  const once = ['effect', 'category-1', 'cause-9']
  expect(things()).toEqual(once)
  for (const width of [805, 1280, 700]) {
    await resize(width, 640)
    expect(things()).toEqual(once)
    expect(document.querySelectorAll('[data-testid=canvas] .lines path').length).toBe(1)
  }
})
