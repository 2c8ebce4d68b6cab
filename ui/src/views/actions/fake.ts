/** The Rust side as far as tests of the plan need it: it keeps actions in memory, and refuses as the rules say. */
import type { Action, ActionField, Change, Edit, Failure, FunctionView, KindView, Opened, Outcome, PatternView, RoleFunction, Thought } from '../../bindings/types'
import { withField } from './plan'
import { NO_RECORDS } from '../../state/fixtures'

const REFUSED: Failure = { code: 'refused', message: 'It would be due before the incident started.', help: '' }

const KINDS: KindView[] = [
  { kind: 'automate', strength: 'stronger', needs_decision: false },
  { kind: 'checklist', strength: 'intermediate', needs_decision: false },
  { kind: 'training', strength: 'weaker', needs_decision: false },
  { kind: 'architecture', strength: 'stronger', needs_decision: true },
]

const FUNCTIONS: FunctionView[] = [
  { function: 'operations', name: 'Operations', kept: false },
  { function: 'management', name: 'Management', kept: false },
]

const PATTERNS: PatternView[] = [
  { id: 'timer', action: 'Pass it on by timer', changes: 'Nobody has to notice.', kind: 'automate', strength: 'stronger', area: 'process', near: true },
  { id: 'card', action: 'Put a card on the wall', changes: 'It is in sight.', kind: 'checklist', strength: 'intermediate', area: 'people', near: false },
]

export class FakeRust {
  actions: Action[] = []
  thoughts: Thought[] = []
  roleFunctions: RoleFunction[] = []
  /** The library's own functions. */
  kept: string[] = []
  #revision = 0
  #last = 100

  /** The one way in, as the window's `invoke` is. */
  readonly invoke = async (command: string, args: { edit?: Edit; whats?: string[]; roles?: string[]; name?: string }): Promise<unknown> => {
    await Promise.resolve()
    if (command === 'vocabulary') return { category_sets: [], action_kinds: KINDS }
    if (command === 'suggest_kinds') return this.suggest(args.whats ?? [])
    if (command === 'patterns') return PATTERNS
    if (command === 'functions') return [...FUNCTIONS, ...this.kept.map((name) => ({ function: { own: name }, name, kept: true }))]
    if (command === 'keep_function') return void this.kept.push(args.name ?? '')
    if (command === 'suggest_functions') return (args.roles ?? []).map((it) => (/admin/i.test(it) ? 'operations' : null))
    if (['edit', 'type_words'].includes(command) && args.edit) return this.#edit(args.edit)
    throw new Error(`the fake has no ${command}`)
  }

  suggest = async (whats: readonly string[]): Promise<unknown[]> => whats.map((it) => (/\btrain/i.test(it) ? 'training' : null))

  /** A workshop with two actions and one root cause. */
  opened(thoughts: Thought[] = []): Opened {
    this.thoughts = thoughts
    this.#revision = 0
    this.#last = 100
    this.roleFunctions = []
    this.kept = []
    this.actions = [newAction(11, 'Ring the phone'), newAction(12, 'Split the network')]
    const session = { language: 'en' } as Opened['parts']['session']
    const cause = { id: 7, parent: null, rank: 0, text: 'No escalation path existed', category: null, standing: 'root' }
    const parts = {
      ...NO_RECORDS,
      session,
      incident: {},
      effect: { text: '' },
      thoughts: this.thoughts,
      causes: [cause],
      actions: this.actions,
      last_id: 100,
    } as unknown as Opened['parts']
    return { id: 1, revision: 0, parts, undo: null, redo: null }
  }

  #edit(edit: Edit): Outcome {
    const change: Change = { added: [], updated: [], removed: [] }
    const added = this.#apply(edit, change)
    this.#revision += 1
    return { revision: this.#revision, change, added, undo: null, redo: null }
  }

  #apply(edit: Edit, change: Change): Outcome['added'] {
    if (typeof edit === 'string') return null
    if ('together' in edit) {
      for (const one of edit.together) this.#apply(one, change)
      return null
    }
    if ('add_action' in edit) {
      this.#last += 1
      const { what, causes, kind, place } = edit.add_action
      const action = { ...newAction(this.#last, what), causes, kind: kind ?? null }
      const after = typeof place === 'object' && 'after' in place ? place.after : null
      const at = this.actions.findIndex((it) => it.id === after)
      // Between it and the next.
      if (at >= 0) action.rank = (this.actions[at]?.rank ?? 0) + 0.5
      this.actions = at < 0 ? [...this.actions, action] : this.actions.toSpliced(at + 1, 0, action)
      change.added.push({ action })
      return { action: action.id }
    }
    if ('remove_action' in edit) {
      const { id } = edit.remove_action
      change.removed.push(...this.actions.filter((it) => it.id === id).map((action) => ({ action })))
      this.actions = this.actions.filter((it) => it.id !== id)
      return null
    }
    if ('set_thought' in edit && 'settled' in edit.set_thought.field) {
      const { id, field } = edit.set_thought
      this.thoughts = this.thoughts.map((from) => {
        if (from.id !== id) return from
        const to = { ...from, settled: field.settled }
        change.updated.push({ from: { thought: from }, to: { thought: to } })
        return to
      })
    }
    if ('set_function' in edit) {
      const { role, function: to } = edit.set_function
      const from = this.roleFunctions.find((it) => it.role.toLowerCase() === role.toLowerCase())
      this.roleFunctions = this.roleFunctions.filter((it) => it !== from)
      const now = to && { id: from?.id ?? (this.#last += 1), role, function: to }
      if (now) this.roleFunctions = [...this.roleFunctions, now]
      if (from && now) change.updated.push({ from: { role_function: from }, to: { role_function: now } })
      else if (now) change.added.push({ role_function: now })
      else if (from) change.removed.push({ role_function: from })
    }
    if ('set_action' in edit) this.#set(edit.set_action.id, edit.set_action.field, change)
    return null
  }

  #set(id: number, field: ActionField, change: Change): void {
    if ('due' in field && field.due !== null && field.due < '2026-01-01') throw REFUSED
    this.actions = this.actions.map((from) => {
      if (from.id !== id) return from
      const to = withField(from, field)
      change.updated.push({ from: { action: from }, to: { action: to } })
      return to
    })
  }
}

const newAction = (id: number, what: string): Action => ({
  id,
  rank: id,
  what,
  causes: [],
  kind: null,
  owner: '',
  due: null,
  measure: { counts: '', threshold: '', by: null },
  status: 'proposed',
  impact: null,
  effort: null,
  decides: '',
  cost: '',
  safeguard: null,
  checklist: null,
})
