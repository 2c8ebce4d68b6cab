/** The Rust side as far as tests of the tray need it: it keeps ideas and the causes that they become. */
import type { Branch, Cause, Change, Edit, Idea, Opened, Outcome, CauseOrIdea, Record } from '../../bindings/types'
import { category, cause, NO_RECORDS } from '../../state/fixtures'

export class FakeRust {
  ideas: Idea[] = []
  causes: Cause[] = []
  /** Every edit, in the order in which they came. */
  readonly edits: Edit[] = []
  #revision = 0
  #last = 100

  /** The one way in, as the window's `invoke` is. */
  readonly invoke = async (command: string, args: { edit?: Edit; text?: string }): Promise<unknown> => {
    await Promise.resolve()
    if (['edit', 'type_words'].includes(command) && args.edit) return this.#edit(args.edit)
    if (command === 'read_outline') return (args.text ?? '').split('\n').filter(Boolean).map(branch)
    if (command === 'alike') return this.#alike()
    throw new Error(`the fake has no ${command}`)
  }

  /** A workshop with two bones and one cause. */
  opened(): Opened {
    this.causes = [cause(7, null, 1, 1)]
    const parts = {
      ...NO_RECORDS,
      session: {},
      incident: {},
      effect: { text: 'The effect' },
      categories: [category(1, 'Processes', 'P'), category(2, 'Culture', 'C')],
      causes: this.causes,
      last_id: 100,
    } as unknown as Opened['parts']
    return { id: 1, revision: 0, parts, undo: null, redo: null }
  }

  /** The causes that were ideas, as `words @ bone < parent`. */
  placed(): string[] {
    return this.causes
      .filter((it) => it.id > 100)
      .map((it) => `${it.text} @ ${it.category ?? '-'}${it.parent === null ? '' : ` < ${it.parent}`}`)
  }

  #edit(edit: Edit): Outcome {
    this.edits.push(edit)
    const change: Change = { added: [], updated: [], removed: [] }
    if (typeof edit !== 'object') throw new Error('no such edit here')
    if ('add_ideas' in edit) {
      for (const it of edit.add_ideas.ideas) {
        const idea: Idea = { ...it, id: (this.#last += 1), rank: this.#last }
        this.ideas.push(idea)
        change.added.push({ idea })
      }
    } else if ('place_idea' in edit) {
      const { id, parent, category } = edit.place_idea
      const idea = this.#take(id, change)
      const placed = { ...cause((this.#last += 1), parent, this.#last), text: idea.text }
      placed.category = category ?? idea.category
      this.causes.push(placed)
      change.added.push({ cause: placed })
    } else if ('merge' in edit) this.#merge(edit.merge.from, edit.merge.into, change)
    else if ('remove_idea' in edit) this.#take(edit.remove_idea.id, change)
    else throw new Error('no such edit here')
    this.#revision += 1
    return { revision: this.#revision, change, added: null, undo: null, redo: null }
  }

  #take(id: number, change: Change): Idea {
    const idea = this.ideas.find((it) => it.id === id)
    if (!idea) throw new Error(`idea ${id} is gone`)
    this.ideas = this.ideas.filter((it) => it !== idea)
    change.removed.push({ idea } satisfies Record)
    return idea
  }

  #merge(from: CauseOrIdea, into: CauseOrIdea, change: Change) {
    if (!('idea' in from) || !('cause' in into)) throw new Error('no such merge here')
    const idea = this.#take(from.idea, change)
    this.causes = this.causes.map((it) => {
      if (it.id !== into.cause) return it
      const to = { ...it, also: idea.text }
      change.updated.push({ from: { cause: it }, to: { cause: to } })
      return to
    })
  }

  /** Alike is what begins with the same word. */
  #alike() {
    const first = (text: string) => text.split(' ')[0]
    return this.ideas.flatMap((idea) =>
      this.causes
        .filter((it) => first(it.text) === first(idea.text))
        .map((it) => ({ one: { idea: idea.id }, other: { cause: it.id }, likeness: 1 })),
    )
  }
}

/** `#1` at the end of a line is its tag. */
function branch(line: string): Branch {
  const tag = /\s#(\d)$/.exec(line)
  return { text: line.replace(/\s#\d$/, '').trim(), also: '', category: tag ? Number(tag[1]) : null, beneath: [] }
}
