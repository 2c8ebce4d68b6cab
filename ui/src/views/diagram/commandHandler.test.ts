import { beforeEach, expect, it, vi } from 'vitest'
import type { Edit, Frame, Target } from '../../bindings/types'
import { notices } from '../../state/notices.svelte'
import { Session } from '../../state/session.svelte'
import type { Made } from '../../state/edits'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import { clipboard } from './clipboard.svelte'
import { CommandHandler } from './commandHandler.svelte'
import { Line, type Written } from './line.svelte'
import { category, cause, graph, label } from '../../state/fixtures'
import { FilterState } from '../../state/filterState.svelte'
import { keyOf } from '../../target'

const tree = graph(
  [category(1, 'Processes', 'P'), category(2, 'Tools', 'T')],
  [cause(1, null, 1, 1), cause(2, 1, 1), cause(3, 1, 2), cause(4, null, 2, 2)],
)
/** A column: the head of a bone, then the causes beneath each other. */
const frame = {
  width: 100,
  height: 100,
  strokes: [],
  labels: [
    label({ category: 1 }, 0, 0, 40, 10, 'bone_head'),
    label({ cause: 1 }, 0, 20, 40, 10),
    label({ cause: 2 }, 0, 40, 40, 10),
    label({ cause: 3 }, 0, 60, 40, 10),
    label({ cause: 4 }, 0, 80, 40, 10),
  ],
} as unknown as Frame

let session: Session
let edits: Edit[]
let given: string[]
let handler: CommandHandler

beforeEach(() => {
  session = new Session()
  session.selection = { cause: 1 }
  edits = []
  given = []
  clipboard.clip = null
  const workshop = {
    ...tree,
    id: 7,
    revision: 1,
    effect: { text: 'It broke' },
    category: (id: number | null) => tree.categories.find((it) => it.id === id) ?? null,
    edit: (edit: Made) => {
      const made = typeof edit === 'function' ? edit() : edit
      if (made) edits.push(made)
      return Promise.resolve({ added: null })
    },
  } as unknown as OpenWorkshop
  const line = new Line(workshop as unknown as Written, (target) => (session.selection = target))
  handler = new CommandHandler(workshop, session, line, new FilterState(), {
    frame: () => frame,
    write: vi.fn(),
    zoom: vi.fn(),
    fit: vi.fn(),
    reword: vi.fn(),
    chainAlone: vi.fn(),
    copy: (text) => given.push(text) > 0,
  })
})

it('extends the selection over causes alone, and judges all of them in one step', () => {
  handler.run({ kind: 'extend', direction: 'down' })
  handler.run({ kind: 'extend', direction: 'down' })
  expect(handler.selection.causes).toEqual([1, 2, 3])
  handler.run({ kind: 'root' })
  expect(edits).toEqual([
    {
      together: [1, 2, 3].map((id) => ({ set_cause: { id, field: { standing: 'root' } } })),
    },
  ])
  handler.run({ kind: 'go', direction: 'down' })
  expect(handler.selection.causes).toEqual([4])
})

it('never extends onto a bone', () => {
  handler.run({ kind: 'extend', direction: 'up' })
  expect(session.selection).toEqual({ cause: 1 })
})

it('selects what stands for what was folded away', () => {
  session.selection = { cause: 1 }
  handler.run({ kind: 'fold' })
  expect([...session.folded]).toEqual([1])
  handler.run({ kind: 'fold' })
  session.selection = { cause: 3 }
  handler.run({ kind: 'fold_all' })
  expect(session.selection).toEqual({ cause: 1 })
  handler.run({ kind: 'unfold_all' })
  expect(session.folded.size).toBe(0)
})

it('selects all causes that are not faded', () => {
  session.filteredOut = new Set([2])
  handler.run({ kind: 'all' })
  expect(handler.selection.causes).toEqual([1, 3, 4])
})

it('gives copied branches to the system as text, and pastes them as copies', async () => {
  handler.run({ kind: 'copy' })
  expect(given).toEqual(['Cause 1\n\tCause 2\n\tCause 3'])
  session.selection = { cause: 4 }
  handler.paste(given[0] ?? '', 'beneath')
  await vi.waitFor(() =>
    expect(edits).toEqual([{ copy_causes: { ids: [1], parent: 4, category: 1, place: 'last' } }]),
  )
})

it('moves what was cut, once; Esc leaves it where it is', async () => {
  handler.run({ kind: 'cut' })
  handler.run({ kind: 'clear' })
  expect(clipboard.clip).toBeNull()
  expect(session.selection).toEqual({ cause: 1 })
  session.selection = { cause: 2 }
  handler.run({ kind: 'cut' })
  session.selection = { category: 2 }
  handler.run({ kind: 'paste' })
  await vi.waitFor(() => expect(session.selection).toEqual({ cause: 2 }))
  expect(edits).toEqual([{ move_cause: { id: 2, parent: null, category: 2, place: 'last' } }])
  expect(clipboard.clip).toBeNull()
})

it('lets go of the others first, then of the selection', () => {
  handler.run({ kind: 'extend', direction: 'down' })
  handler.run({ kind: 'clear' })
  expect(handler.selection.causes).toEqual([2])
  handler.run({ kind: 'clear' })
  expect(session.selection as Target | null).toBeNull()
})

it('opens why-mode, the parking lot and the spotlight', () => {
  session.step = 'fishbone'
  handler.run({ kind: 'why' })
  expect(session.chain).toBe(1)
  handler.run({ kind: 'park' })
  expect(session.parkingOpen).toBe(true)
  handler.run({ kind: 'spotlight' })
  expect(session.spotlight).toBe(true)
})

it('the light goes out when what it is on is removed, and lights nothing else for that', () => {
  session.step = 'fishbone'
  handler.run({ kind: 'spotlight' })
  handler.run({ kind: 'remove' })
  expect([session.spotlight, session.selection !== null]).toEqual([false, true])
})

it('S says what it needs where nothing is selected', () => {
  const say = vi.spyOn(notices, 'say')
  session.step = 'fishbone'
  session.selection = null
  handler.run({ kind: 'spotlight' })
  expect([session.spotlight, say.mock.calls.length]).toEqual([false, 1])
  say.mockRestore()
})

it('selects what is left before the removal is on disk, so that quick keys hit what they mean', () => {
  session.selection = { cause: 2 }
  handler.run({ kind: 'remove' })
  expect(session.selection).toEqual({ cause: 3 })
  handler.run({ kind: 'remove' })
  expect(edits).toEqual([{ remove_cause: { id: 2 } }, { remove_cause: { id: 3 } }])
})

it('moves a cause down as the eye sees it, though the picture is behind the workshop', () => {
  // Cause 3 stands before cause 2 by now; the picture still shows them the other way.
  const causes = [...tree.causes.values()].map((it) => (it.id === 3 ? { ...it, rank: 0 } : it))
  Object.assign(handler['workshop'], graph([...tree.categories], causes))
  session.selection = { cause: 3 }
  handler.run({ kind: 'move', direction: 'down' })
  expect(edits).toMatchObject([{ move_cause: { id: 3, parent: 1, place: { after: 2 } } }])
})

it('a key that has nothing to do here says so', () => {
  const say = vi.spyOn(notices, 'say')
  session.selection = { cause: 2 }
  handler.run({ kind: 'fold' })
  expect(say).toHaveBeenLastCalledWith(expect.stringContaining('nothing beneath'))
  for (const selection of [null, { category: 1 }] as const) {
    session.selection = selection
    for (const kind of ['why', 'fold', 'root', 'evidence', 'action'] as const) {
      say.mockClear()
      handler.run({ kind })
      expect(say, kind).toHaveBeenCalledWith('Select a cause first, with the arrows or a click')
    }
  }
  say.mockClear()
  handler.run({ kind: 'copy' })
  expect(say).not.toHaveBeenCalled()
  say.mockRestore()
})

const hiding = (target: Target, hidden: number) => {
  const there = frame.labels.find((it) => keyOf(it.target) === keyOf(target))
  if (there) there.hidden = hidden
}

it('walks along the bones that bear causes, and comes to the whole again', () => {
  const seen: unknown[] = []
  for (const by of [1, 1, 1, -1, -1] as const) {
    handler.run({ kind: 'walk', by })
    seen.push(session.walked ? session.selection : 'whole')
  }
  expect(seen).toEqual([{ category: 1 }, { category: 2 }, 'whole', { category: 2 }, { category: 1 }])
  handler.run({ kind: 'go', direction: 'down' })
  expect(session.walked).toBe(false)
})

it('ends the walk with Esc, on the bone that it came to', () => {
  handler.run({ kind: 'walk', by: 1 })
  handler.run({ kind: 'clear' })
  expect([session.walked, session.selection]).toEqual([false, { category: 1 }])
})

it('brings back what stepped back: by selecting it, and where there is no room for that, by all at the least size', () => {
  hiding({ category: 1 }, 3)
  handler.more({ category: 1 })
  expect([session.selection, session.everything]).toEqual([{ category: 1 }, false])
  handler.more({ category: 1 })
  expect(session.everything).toBe(true)
  handler.run({ kind: 'everything' })
  handler.run({ kind: 'fold' })
  expect(session.everything).toBe(true)
  hiding({ category: 1 }, 0)
})

it('opens a branch that somebody shut where its pill is pressed', () => {
  session.folded = new Set([1])
  hiding({ cause: 1 }, 2)
  handler.more({ cause: 1 })
  expect([[...session.folded], session.everything, session.selection]).toEqual([[], false, { cause: 1 }])
  hiding({ cause: 1 }, 0)
})

it('Home and End go to the effect and to the last cause in sight', () => {
  handler.run({ kind: 'last' })
  expect(session.selection).toEqual({ cause: 4 })
  handler.run({ kind: 'head' })
  expect(session.selection).toBe('effect')
})
