import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Edit, Failure, Idea, Outcome } from '../bindings/types'
import type { OpenWorkshop } from './workshop.svelte'
import { category, cause, graph } from './fixtures'
import { Tray } from './tray.svelte'

const asked = vi.hoisted(() => ({ readOutline: vi.fn(), alike: vi.fn() }))
vi.mock('../bindings/commands', () => asked)

const REFUSED: Failure = { code: 'refused', message: 'No', help: '' }

/** A workshop whose edits wait until `settle` lets them be made. */
class Slow {
  ideas: Idea[] = [1, 2, 3].map((id) => ({
    id,
    rank: id,
    text: `Idea ${id}`,
    also: '',
    category: id === 1 ? null : 2,
    beneath: [],
  }))
  readonly id = 1
  revision = 1
  readonly asked: Edit[] = []
  refuses = false
  #waiting: (() => void)[] = []
  readonly #graph = graph([category(1, 'Processes', 'P'), category(2, 'Culture', 'C')], [cause(1, null, 1, 1)])
  readonly categories = this.#graph.categories
  readonly causes = this.#graph.causes
  readonly categoryOf = this.#graph.categoryOf
  readonly category = (id: number | null) => this.categories.find((it) => it.id === id) ?? null

  edit(edit: Edit, refused?: (failure: Failure) => void): Promise<Outcome | null> {
    this.asked.push(edit)
    return new Promise((resolve) =>
      this.#waiting.push(() => {
        if (this.refuses) refused?.(REFUSED)
        else this.#make(edit)
        resolve(this.refuses ? null : ({} as Outcome))
      }),
    )
  }

  async settle(): Promise<void> {
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) next()
    await new Promise((resolve) => setTimeout(resolve))
  }

  #make(edit: Edit) {
    const gone =
      typeof edit === 'object' && 'place_idea' in edit ? edit.place_idea.id
      : typeof edit === 'object' && 'merge' in edit && 'idea' in edit.merge.from ? edit.merge.from.idea
      : null
    this.ideas = this.ideas.filter((it) => it.id !== gone)
  }
}

let workshop: Slow
let tray: Tray
beforeEach(() => {
  workshop = new Slow()
  tray = new Tray(workshop as unknown as OpenWorkshop)
  asked.readOutline.mockReset()
  asked.alike.mockReset()
})

const press = (number: number) => {
  const { idea } = tray
  if (idea) void tray.tag(idea, number)
}
const placed = () => workshop.asked.map((it) => (typeof it === 'object' && 'place_idea' in it ? it.place_idea.id : null))

describe('one key each', () => {
  it('keys that come before the disk answers mean the ideas that follow, each once', async () => {
    press(1)
    press(2)
    press(1)
    press(1)
    expect(placed()).toEqual([1, 2, 3])
    await workshop.settle()
    expect(tray.idea).toBeNull()
  })
  it('what was refused waits again, and has the focus', async () => {
    workshop.refuses = true
    press(1)
    expect(tray.idea?.id).toBe(2)
    await workshop.settle()
    expect(tray.idea?.id).toBe(1)
    expect(tray.ideas.length).toBe(3)
  })
  it('a number without a category places nothing', () => {
    press(7)
    expect(workshop.asked).toEqual([])
  })
  it('tagged ones go to their bones together, the others stay', async () => {
    const done = tray.placeTagged()
    await workshop.settle()
    await workshop.settle()
    await done
    expect(placed()).toEqual([2, 3])
    expect(tray.ideas.map((it) => it.id)).toEqual([1])
  })
})

describe('what is alike', () => {
  const pair = { one: { idea: 1 }, other: { cause: 1 }, likeness: 0.9 }
  it('is offered for the chosen idea and merged into the one that stays', async () => {
    asked.alike.mockResolvedValue([pair])
    await tray.compare()
    expect(tray.offer).toEqual({ piece: { cause: 1 }, words: 'Cause 1' })
    void tray.merge()
    expect(workshop.asked).toEqual([{ merge: { from: { idea: 1 }, into: { cause: 1 } } }])
  })
  it('is asked once for each state, and no more offered where somebody said no', async () => {
    asked.alike.mockResolvedValue([pair])
    await tray.compare()
    await tray.compare()
    expect(asked.alike).toHaveBeenCalledTimes(1)
    tray.differ()
    expect(tray.offer).toBeNull()
    expect(tray.hasAlike(1)).toBe(false)
  })
})

it('what changes while it is compared is compared once more, however often it changed', async () => {
  asked.alike.mockImplementation(async () => [])
  const first = tray.compare()
  for (workshop.revision of [2, 3, 4]) void tray.compare()
  await first
  expect(asked.alike).toHaveBeenCalledTimes(2)
})

describe('typed lines', () => {
  const lines = [{ text: 'A', also: '', category: null, beneath: [] }]
  it('go into the tray as they are read', async () => {
    asked.readOutline.mockResolvedValue(lines)
    tray.text = 'A'
    const taken = tray.take()
    expect(tray.text).toBe('')
    await Promise.resolve()
    await Promise.resolve()
    await workshop.settle()
    await taken
    expect(workshop.asked).toEqual([{ add_ideas: { ideas: lines } }])
  })
  it('come back when they are refused, before what was typed meanwhile', async () => {
    asked.readOutline.mockResolvedValue(lines)
    workshop.refuses = true
    tray.text = 'A'
    const taken = tray.take()
    tray.text = 'B'
    await Promise.resolve()
    await Promise.resolve()
    await workshop.settle()
    await taken
    expect(tray.text).toBe('A\nB')
    expect(tray.problem).toEqual(REFUSED)
  })
  it('are nothing while they are blank', async () => {
    tray.text = ' \n '
    await tray.take()
    expect(asked.readOutline).not.toHaveBeenCalled()
  })
})

it('keys can wait for what is on its way into the tray', async () => {
  asked.readOutline.mockResolvedValue([])
  expect(tray.arrived()).toBeNull()
  tray.text = 'A'
  void tray.take()
  const arriving = tray.arrived()
  expect(arriving).not.toBeNull()
  await Promise.resolve()
  await Promise.resolve()
  await workshop.settle()
  await arriving
  expect(tray.arrived()).toBeNull()
})

describe('the tray that is empty', () => {
  it('closes once its last cause has a place, and not before', async () => {
    tray.open = true
    press(1)
    press(1)
    await workshop.settle()
    expect([tray.ideas.length, tray.open]).toEqual([1, true])
    press(1)
    await workshop.settle()
    expect(tray.open).toBe(false)
  })

  it('stays open while somebody writes, or words wait in its field', async () => {
    workshop.ideas = workshop.ideas.slice(0, 1)
    tray.write()
    press(1)
    await workshop.settle()
    expect(tray.open).toBe(true)
  })

  it('comes back with what an undo brings back, but not after somebody hid it', async () => {
    const { ideas } = workshop
    workshop.ideas = ideas.slice(0, 1)
    tray.open = true
    press(1)
    await workshop.settle()
    workshop.ideas = ideas
    tray.follow()
    expect(tray.open).toBe(true)
    tray.open = false
    tray.follow()
    expect(tray.open).toBe(false)
  })
})
