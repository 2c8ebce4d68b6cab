// @vitest-environment happy-dom
import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Frame, Opened } from '../../bindings/types'
import { Session } from '../../state/session.svelte'
import { OpenWorkshop } from '../../state/workshop.svelte'
import Diagram from './Diagram.svelte'
import { category, cause, label } from './sample'

type Args = Record<string, unknown>
/** What was asked for, the newest last. */
let asked: [string, Args][]
const frame: Frame = {
  width: 600,
  height: 300,
  strokes: [],
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

/** Tells those who watch the size of the canvas that it is so wide now. */
let resized: (width: number) => void
let session: Session
let view: ReturnType<typeof mount>
const parts = {
  session: {}, incident: {}, effect: { text: 'The effect' },
  categories: [category(1, 'Processes', 'P'), category(2, 'Culture', 'C')],
  causes: [cause(7, null, 1, 1), cause(8, 7, 1), cause(9, null, 2, 2)],
  participants: [], timeline: [], agenda: [], notes: [], thoughts: [], ideas: [], ballots: [], actions: [], last_id: 100,
}
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
  const watching: ((width: number) => void)[] = []
  resized = (width) => watching.forEach((tell) => tell(width))
  vi.stubGlobal('ResizeObserver', class {
    constructor(private readonly tell: (entries: unknown[]) => void) {}
    observe(target: HTMLElement) {
      const canvas = target.dataset['testid'] === 'canvas'
      if (canvas) watching.push((width) => this.tell([{ target, contentRect: { width, height: 690 } }]))
    }
    unobserve() {}
    disconnect() {}
  })
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1075)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(690)
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

it('is painted once, however often its canvas changes its size: no line and no label of a former picture stays', async () => {
  const labels = () => [...document.querySelectorAll<HTMLElement>('.board [data-target]')].map((it) => it.dataset['target'])
  const before = labels()
  for (const width of [1076, 1075, 770, 1075]) {
    resized(width)
    await settled()
  }
  expect(newest()).toMatchObject({ space: { width: 1051 } })
  expect([before.length, labels()]).toEqual([3, before])
})

it('asks with the room of its canvas, the least size of words, and what is selected', async () => {
  expect(newest()).toMatchObject({ space: { width: 1051, height: 610, least: 11 }, focus: 'effect', numbered: false })
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
