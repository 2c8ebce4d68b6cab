/** The tray as this window shows it: what is chosen, what is typed, what resembles what. Never stored. */
import * as commands from '../bindings/commands'
import type { Alike, Branch, Edit, Failure, Idea, CauseOrIdea } from '../bindings/types'
import { Draft } from './draft/draft.svelte'
import { notices } from './notices.svelte'
import { ofEach } from './ofEach'
import type { OpenWorkshop } from './workshop.svelte'
import { tray as words } from '../words/silent'
import { undoNow } from './causeCommands'
import { afterGone, mostAlike, pairOf, placeEdit, wordsOf, type Goal } from './placing'

export class Tray {
  open = $state(false)
  /** The field for many lines is shown. */
  writing = $state(false)
  /** Counts how often somebody asked for what waits in it: then it takes the focus. */
  called = $state(0)
  /** What the typed lines are read as. */
  read = $state.raw<readonly Branch[]>([])
  /** Why the typed lines were not taken. */
  problem = $state.raw<Failure | null>(null)
  /** The idea that keys mean. */
  chosen = $state<number | null>(null)
  /** What was done last, told once to those who don't see it. */
  told = $state('')
  readonly #draft: Draft
  #alike = $state.raw<readonly Alike[]>([])
  /** Pairs that somebody said are two things. */
  #differ = $state.raw<ReadonlySet<string>>(new Set())
  /** The revision that was compared last. */
  #compared = -1
  #comparing = false
  #taking: Promise<void> | null = null
  /** It closed because nothing waited any more: it comes back with what comes back. */
  #emptied = $state(false)
  /** Ideas whose edit is on its way: they can't be meant any more. */
  #going = $state.raw<ReadonlySet<number>>(new Set())

  constructor(private readonly workshop: OpenWorkshop) {
    this.#draft = new Draft(workshop.drafts, 'new/ideas')
    this.writing = this.#draft.read().trim() !== ''
    this.open = this.writing || workshop.ideas.length > 0
  }

  /** What is typed in the field, and not in the tray yet. */
  get text(): string {
    return this.#draft.text
  }
  set text(text: string) {
    this.#draft.text = text
  }

  /** The field that shows it says so. */
  get field(): Draft['field'] {
    return this.#draft.field
  }

  /** What waits for a place. */
  get ideas(): readonly Idea[] {
    const all = this.workshop.ideas
    return this.#going.size === 0 ? all : all.filter((it) => !this.#going.has(it.id))
  }

  /** The chosen idea, or the first. */
  get idea(): Idea | null {
    const { ideas } = this
    return ideas.find((it) => it.id === this.chosen) ?? ideas[0] ?? null
  }

  /** Opens the tray on the field for many lines. */
  write(): void {
    this.open = true
    this.writing = true
  }

  /** Opens the tray on what waits in it; where nothing does, or words stand in the field, on the field. */
  show(): void {
    if (this.ideas.length === 0 || this.text.trim() !== '') return this.write()
    this.open = true
    this.called += 1
  }

  /** Closes once nothing waits in it, and nobody writes; opens again with what an undo brings back. */
  follow(): void {
    const waits = this.ideas.length > 0
    if (waits && this.#emptied) this.open = true
    if (waits || this.open) this.#emptied = false
  }

  /** What the chosen idea resembles most, and its words. */
  get offer(): { piece: CauseOrIdea; words: string } | null {
    const { idea } = this
    const piece = idea && mostAlike(this.#alike, idea.id, this.#differ)
    const found = piece && wordsOf(this.workshop, this.ideas, piece)
    return piece && found !== null ? { piece, words: found } : null
  }

  /** Whether something like this idea is here. */
  hasAlike(idea: number): boolean {
    return mostAlike(this.#alike, idea, this.#differ) !== null
  }

  /** Looks for similar wordings, once for each state of the workshop; of many in a row, for the last. */
  async compare(): Promise<void> {
    if (this.#comparing) return
    this.#comparing = true
    const { workshop } = this
    while (workshop.revision !== this.#compared) {
      this.#compared = workshop.revision
      // An offer that can't be made is left out; what is wrong is told by the next edit.
      const found = workshop.ideas.length === 0 ? [] : await commands.alike({ id: workshop.id }).catch(() => [])
      this.#alike = found
    }
    this.#comparing = false
  }

  /** Reads the typed lines, to say how many causes they are. */
  async look(): Promise<void> {
    const { text } = this
    try {
      const read = text.trim() === '' ? [] : await commands.readOutline({ id: this.workshop.id, text })
      if (text === this.text) this.read = read
    } catch {
      this.read = []
    }
  }

  /** Puts the typed lines into the tray; where they are refused, the field is open again. */
  take(): Promise<void> {
    const text = this.#draft.read()
    if (text.trim() === '') return Promise.resolve()
    this.#taking = this.#take(text)
    return this.#taking
  }

  /** Once what was typed has arrived: a key that comes before means what comes with it. */
  arrived(): Promise<void> | null {
    return this.#taking
  }

  async #take(text: string): Promise<void> {
    this.text = ''
    this.read = []
    this.problem = null
    const ideas = await commands.readOutline({ id: this.workshop.id, text }).catch(() => null)
    const before = this.workshop.ideas.length
    let problem: Failure | null = null
    const outcome = ideas && (await this.workshop.edit({ add_ideas: { ideas } }, (it) => (problem = it)))
    // What couldn't be stored waits elsewhere, and is no matter of the field any more.
    if (!outcome && (!ideas || problem)) {
      // What was refused comes back, before what was typed meanwhile.
      this.text = this.text === '' ? text : `${text}\n${this.text}`
      this.problem = problem
      if (problem) this.#draft.refuse()
      this.#taking = null
      this.write()
      return
    }
    this.#taking = null
    this.chosen ??= this.workshop.ideas[before]?.id ?? null
  }

  async place(idea: Idea, goal: Goal): Promise<void> {
    const { workshop } = this
    const where =
      'beneath' in goal
        ? words.does.beneath(workshop.causes.get(goal.beneath)?.text ?? '')
        : this.nameOf(goal.on)
    await this.#gone(idea, () => workshop.edit(placeEdit(idea.id, goal)), words.placed(idea.text, where))
  }

  /** It was let go over the diagram. */
  async drop(idea: Idea, edit: Edit): Promise<void> {
    await this.#gone(idea, () => this.workshop.edit(edit), words.dropped(idea.text))
  }

  async tag(idea: Idea, number: number): Promise<void> {
    const category = this.workshop.categories[number - 1]
    if (category) await this.place(idea, { on: category.id })
    else notices.say(words.noCategory(number))
  }

  /** Gives every idea that was tagged its place on that bone. */
  async placeTagged(): Promise<void> {
    const tagged = this.ideas.filter((it) => it.category !== null)
    for (const { id, category } of tagged) await this.workshop.edit(placeEdit(id, { on: category }))
    this.#closeEmpty()
    this.told = words.placedMany(tagged.length)
  }

  /** The chosen idea becomes one with what it resembles. */
  async merge(): Promise<void> {
    const { idea, offer, workshop } = this
    if (!idea) return
    if (!offer) return void (this.told = words.nothingAlike)
    const edit = () => workshop.edit({ merge: { from: { idea: idea.id }, into: offer.piece } })
    if (await this.#gone(idea, edit, words.merged(offer.words))) notices.say(words.merged(offer.words), undoNow(workshop))
  }

  /** They are two things: it isn't offered again. */
  differ(): void {
    const { idea, offer } = this
    if (idea && offer) this.#differ = new Set(this.#differ).add(pairOf({ idea: idea.id }, offer.piece))
  }

  async remove(idea: Idea): Promise<void> {
    const { workshop } = this
    const gone = await this.#gone(idea, () => workshop.edit({ remove_idea: { id: idea.id } }), words.removed(idea.text))
    if (gone) notices.say(words.removed(idea.text), undoNow(workshop))
  }

  /** A bone by name. */
  nameOf(category: number | null): string {
    const name = this.workshop.category(category)?.name
    return name === undefined ? words.does.unsorted : words.does.on(name)
  }

  #closeEmpty(): void {
    if (this.ideas.length > 0 || this.writing || this.text.trim() !== '') return
    this.open = false
    this.#emptied = true
  }

  /** Makes an edit after which the idea isn't in the tray; then the next one is chosen. */
  async #gone(idea: Idea, edit: () => Promise<unknown>, told: string): Promise<boolean> {
    // At once, so that the next key means the next idea, however fast it comes.
    this.chosen = afterGone(this.ideas, idea.id)
    this.#going = new Set(this.#going).add(idea.id)
    const made = (await edit()) !== null
    this.#going = new Set([...this.#going].filter((it) => it !== idea.id))
    if (made) this.told = told
    else this.chosen = idea.id
    this.#closeEmpty()
    return made
  }
}

/** The tray of an open workshop: the same in every step. */
export const trayOf = ofEach((workshop: OpenWorkshop) => new Tray(workshop))
