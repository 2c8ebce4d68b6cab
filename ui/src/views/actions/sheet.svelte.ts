/** The plan as a sheet: its rows, where the focus is, what is being edited, what is on its way to disk. */
import { tick } from 'svelte'
import { vocabulary } from '../../bindings/commands'
import type {
  Action, ActionField, ActionKind, Edit, Failure, KindView, PatternsFor, PatternView, Strength,
} from '../../bindings/types'
import { eachOf } from '../../state/batchEdits'
import { functionsOf, type Functions } from '../../state/functions.svelte'
import { notices } from '../../state/notices.svelte'
import { putBack } from '../../state/putBack'
import { orNotice } from '../../state/orNotice'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import { actions as words } from '../../words/actions'
import { walk, type Cell, type Column, type Goal } from './columns'
import { isDeclined, isOpen, withField } from './plan'
import { Suggestions } from './suggestions.svelte'

/** How somebody leaves an editor; "away": by going elsewhere with the pointer. */
export type Leave = 'stay' | 'down' | 'up' | 'next' | 'previous' | 'away'

export interface Editing extends Cell {
  /** Takes the place of what is there; null: what is there is edited. */
  readonly seed: string | null
  /** Why the seed was refused. */
  readonly problem: Failure | null
}

type AddAction = Extract<Edit, { add_action: unknown }>['add_action']

const KEYS = {
  down: { key: 'ArrowDown', shiftKey: false },
  up: { key: 'ArrowUp', shiftKey: false },
  next: { key: 'Tab', shiftKey: false },
  previous: { key: 'Tab', shiftKey: true },
} as const

export class Sheet {
  /** Where the focus is, or was. */
  active = $state.raw<Cell | null>(null)
  editing = $state.raw<Editing | null>(null)
  /** The action whose menu is open. */
  menuOf = $state<number | null>(null)
  /** The action beneath whose row more is shown; null: none. */
  detailsOf = $state<number | null>(null)
  /** They take the focus as they open: nobody is led into them. */
  beginsDetails = false
  /** The action for whose owner a function is chosen; null: none. */
  functionOf = $state<number | null>(null)
  /** What ideas are shown for. */
  ideas = $state.raw<PatternsFor | null>(null)
  readonly suggestions: Suggestions
  readonly functions: Functions
  /** The kinds, the strongest first; empty until they are known. */
  kinds = $state.raw<readonly KindView[]>([])
  readonly strengths: ReadonlyMap<ActionKind, Strength> = $derived(
    new Map(this.kinds.map((it) => [it.kind, it.strength])),
  )
  /** Fields that were set and are not on disk yet: seen at once, so that typing on needs no waiting. */
  #pending = $state.raw<readonly { row: number; field: ActionField }[]>([])
  readonly rows: readonly Action[] = $derived(this.#rows())
  readonly ids: readonly number[] = $derived(this.rows.map((it) => it.id))
  /** The cell that Tab comes to. */
  readonly entrance: Cell | null = $derived(this.#entrance())
  /** The table's element, once it is there, and what draws a row of it that is far from those in sight. */
  table: { readonly node: HTMLElement; readonly reach: (row: number) => Promise<void> } | null = null
  /** The line for a new action, once it is there. */
  line: HTMLElement | null = null

  constructor(readonly workshop: OpenWorkshop) {
    this.suggestions = new Suggestions(workshop)
    this.functions = functionsOf(workshop)
    void this.#learn()
  }

  isEditing(row: number, column: Column): boolean {
    return this.editing?.row === row && this.editing.column === column
  }

  /** Puts the focus on a cell, the line, or leaves it where it is. */
  go(goal: Goal): void {
    if (goal === 'out') return
    if (goal === 'new') {
      this.line?.focus()
      return
    }
    this.active = goal
    this.#focus(goal)
  }

  /** Brings an action into sight; the focus stays where it is. */
  async show(row: number): Promise<void> {
    const found = await this.#drawn(`[data-row="${row}"]`, row)
    found?.scrollIntoView({ block: 'nearest' })
  }

  /** The focus goes to the table, wherever it was there. */
  enter(): void {
    const cell = this.entrance
    if (cell) this.go(cell)
    else this.line?.focus()
  }

  /** Begins to edit a cell. */
  edit(row: number, column: Column, seed: string | null = null): void {
    this.active = { row, column }
    if (column === 'number') this.menuOf = row
    else this.editing = { row, column, seed, problem: null }
  }

  /** Ends editing. What was to be saved has been given to {@link set}. */
  finish(leave: Leave): void {
    const from = this.editing
    this.editing = null
    if (!from || leave === 'away') return
    const goal = leave === 'stay' ? from : walk(this.ids, from, { ctrlKey: false, ...KEYS[leave] })
    this.go(goal === null || goal === 'out' ? { row: from.row, column: from.column } : goal)
  }

  /**
   * Sets fields of an action, seen at once. Refused words come back into
   * their cell, with the reason.
   */
  async set(cell: Cell, fields: readonly ActionField[], typed: string | null = null): Promise<void> {
    if (fields.length === 0) return
    const added = fields.map((field) => ({ row: cell.row, field }))
    this.#pending = [...this.#pending, ...added]
    const edits: Edit[] = fields.map((field) => ({ set_action: { id: cell.row, field } }))
    const [only] = edits
    const refusal = await this.workshop.tryEdit(edits.length === 1 && only ? only : { together: edits })
    this.#pending = this.#pending.filter((it) => !added.includes(it))
    if (refusal?.code !== 'refused') return
    if (typed === null) notices.fail(refusal)
    else if (this.editing !== null) putBack(typed, refusal, null)
    else {
      this.active = cell
      this.editing = { ...cell, seed: typed, problem: refusal }
    }
  }

  /** Shows more on an action, or no more; `begins`: the focus goes there. */
  toggleDetails(row: number, begins: boolean): void {
    const isShown = this.detailsOf === row
    this.beginsDetails = begins
    this.detailsOf = isShown ? null : row
    if (isShown && begins) this.go(this.active?.row === row ? this.active : { row, column: 'what' })
  }

  /** Shows more on an action, into which somebody is led. */
  openDetails(row: number): void {
    this.beginsDetails = false
    this.detailsOf = row
  }

  /** Whether an action is of a kind that somebody must decide on, and is to be done. */
  needsDecision(action: Action): boolean {
    return isOpen(action.status) && this.kinds.some((it) => it.kind === action.kind && it.needs_decision)
  }

  /** Offers functions for an action's owner; false: nobody is named. */
  askFunction(row: number): boolean {
    if (this.rows.find((it) => it.id === row)?.owner === '') return false
    this.functionOf = row
    return true
  }

  /** Puts an action's owner into the function that the role's words suggest; false: they suggest none. */
  takeFunction(row: number): boolean {
    const owner = this.rows.find((it) => it.id === row)?.owner ?? ''
    const suggested = this.functions.suggested(owner)
    if (suggested) void this.functions.put(owner, suggested)
    return suggested !== null
  }

  /** Whether an action asks people to remember, and is to be done. */
  isWeak(action: Action | undefined): boolean {
    if (!action?.kind || isDeclined(action.status)) return false
    return this.strengths.get(action.kind) === 'weaker'
  }

  /** The kind that an action's words suggest, while it has none. */
  suggested(action: Action | undefined): ActionKind | null {
    return action && action.kind === null ? this.suggestions.of(action.what) : null
  }

  /** Gives an action the kind that its words suggest; false: they suggest none. */
  takeSuggestion(row: number): boolean {
    const kind = this.suggested(this.rows.find((it) => it.id === row))
    if (kind) void this.set({ row, column: 'kind' }, [{ kind }])
    return kind !== null
  }

  /** Opens the ideas for an action or a cause. */
  askFor(about: PatternsFor): void {
    this.ideas = about
  }

  /** Opens the ideas for a weaker action; false: it isn't one. */
  askForAction(row: number): boolean {
    if (!this.isWeak(this.rows.find((it) => it.id === row))) return false
    this.askFor({ action: row })
    return true
  }

  /** A pattern becomes an action, after the one that it could make unnecessary; its words are there to be adapted. */
  async draft(pattern: PatternView, causes: readonly number[], after: number | null): Promise<void> {
    const place = after === null ? 'last' : { after }
    const added = await this.#added({ what: pattern.action, causes: [...causes], place, kind: pattern.kind })
    if (typeof added === 'number') this.edit(added, 'what')
    else if (added) notices.fail(added)
  }

  /** Adds an action at the end. Answers its number, or why not. */
  async add(what: string, causes: readonly number[], kind: ActionKind | null = null): Promise<number | Failure | null> {
    return this.#added({ what, causes: [...causes], place: 'last', kind })
  }

  async #added(add_action: AddAction): Promise<number | Failure | null> {
    let refusal: Failure | null = null
    const edit: Edit = { add_action }
    const outcome = await this.workshop.edit(edit, (failure) => (refusal = failure))
    const added = outcome?.added
    if (added && typeof added === 'object' && 'action' in added) return added.action
    return refusal
  }

  /** Adds several at once, as they are pasted: one step to undo. */
  async addAll(lines: readonly string[], causes: readonly number[]): Promise<Failure | null> {
    return this.workshop.tryEdit(eachOf(lines, (what) => ({ add_action: { what, causes: [...causes], place: 'last' } })))
  }

  /** Moves an action up (-1) or down (1). */
  async move(row: number, by: -1 | 1): Promise<void> {
    const at = this.ids.indexOf(row)
    const beside = this.ids[at + by]
    if (at < 0 || beside === undefined) return
    const place = by < 0 ? { before: beside } : { after: beside }
    await this.workshop.edit({ move_action: { id: row, place } })
    await tick()
    if (this.active?.row === row) this.#focus(this.active)
  }

  /** Removes an action; the focus goes to the one after it, else before it. */
  async remove(row: number): Promise<void> {
    const at = this.ids.indexOf(row)
    const action = this.rows[at]
    if (!action) return
    const column = this.active?.column ?? 'what'
    const outcome = await this.workshop.edit({ remove_action: { id: row } })
    if (!outcome) return
    notices.say(words.notice.removed(action.what), {
      label: words.notice.undo,
      run: () => void this.workshop.undo(),
    })
    await tick()
    const next = this.ids[at] ?? this.ids[at - 1]
    this.go(next === undefined ? 'new' : { row: next, column })
  }

  #focus(cell: Cell): void {
    void this.#drawn(`[data-row="${cell.row}"] [data-cell="${cell.column}"]`, cell.row).then((found) => {
      found?.focus({ preventScroll: true })
      // The row is whole, with what stands beneath its cells.
      found?.closest('[data-row]')?.scrollIntoView({ block: 'nearest' })
      found?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    })
  }

  /** Something in a row, once that is drawn. */
  async #drawn(selector: string, row: number): Promise<HTMLElement | null> {
    await tick()
    const find = () => this.table?.node.querySelector<HTMLElement>(selector) ?? null
    const found = find()
    if (found) return found
    await this.table?.reach(row)
    return find()
  }

  #entrance(): Cell | null {
    if (this.active && this.ids.includes(this.active.row)) return this.active
    const [first] = this.ids
    return first === undefined ? null : { row: first, column: 'what' }
  }

  #rows(): readonly Action[] {
    const pending = this.#pending
    if (pending.length === 0) return this.workshop.actions
    return this.workshop.actions.map((action) =>
      pending.filter((it) => it.row === action.id).reduce((to, it) => withField(to, it.field), action),
    )
  }

  async #learn(): Promise<void> {
    const { language } = this.workshop.session
    this.kinds = (await orNotice(vocabulary({ language })))?.action_kinds ?? this.kinds
  }
}
