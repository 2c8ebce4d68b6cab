/** Which function each role belongs to (method §13), which its words suggest, and the functions to choose from. */
import { functions as askFunctions, keepFunction, suggestFunctions } from '../bindings/commands'
import type { Edit, FunctionView, Language, WorkFunction } from '../bindings/types'
import { language } from '../words/language.svelte'
import { ofEach } from './ofEach'
import { done, orNotice } from './orNotice'
import type { OpenWorkshop } from './workshop.svelte'

/** A function as a string that can key a map. */
export const codeOf = (it: WorkFunction): string => (typeof it === 'string' ? it : `own:${it.own}`)

/** Capitals don't make another role of it (W62). */
const plain = (role: string) => role.trim().toLowerCase()

export class Functions {
  /** Those to choose from: the built-in ones, then the library's own; empty until they are known. */
  list = $state.raw<readonly FunctionView[]>([])
  /** The language that their names are in. */
  #named: Language | null = null
  /** By the role's words, in the workshop's language. */
  #suggested = $state.raw<ReadonlyMap<string, WorkFunction | null>>(new Map())
  readonly #asked = new Set<string>()

  constructor(private readonly workshop: OpenWorkshop) {}

  /** The function that a role belongs to; null: nobody has said. */
  of(role: string): WorkFunction | null {
    return this.workshop.roleFunctions.find((it) => plain(it.role) === plain(role))?.function ?? null
  }

  /** The function that a role's words suggest, while it belongs to none. */
  suggested(role: string): WorkFunction | null {
    return this.of(role) === null ? (this.#suggested.get(this.#key(role)) ?? null) : null
  }

  /** What a function is called. */
  nameOf(function_: WorkFunction): string {
    if (typeof function_ !== 'string') return function_.own
    return this.list.find((it) => it.function === function_)?.name ?? ''
  }

  /** Learns the functions in the window's language, and what roles suggest that nobody has asked about yet. */
  async want(roles: readonly string[]): Promise<void> {
    await Promise.all([this.#learn(language()), this.#ask(roles)])
  }

  /** Puts a role into a function; null: out of it. A name of one's own is kept for the library, too. */
  async put(role: string, to: WorkFunction | null): Promise<void> {
    await this.workshop.edit(putEdit(role, to))
    if (to === null || typeof to === 'string' || this.list.some((it) => codeOf(it.function) === codeOf(to))) return
    if (!(await done(keepFunction({ name: to.own })))) return
    this.#named = null
    await this.#learn(language())
  }

  /** Puts each role into the function that its words suggest: one step to undo. Answers how many. */
  async take(roles: readonly string[]): Promise<number> {
    const found = new Map(roles.map((role) => [plain(role), { role, to: this.suggested(role) }]))
    const edits = [...found.values()].flatMap(({ role, to }) => (to === null ? [] : [putEdit(role, to)]))
    const [only] = edits
    if (only) await this.workshop.edit(edits.length === 1 ? only : { together: edits })
    return edits.length
  }

  async #learn(language: Language): Promise<void> {
    if (this.#named === language) return
    this.#named = language
    const list = await orNotice(askFunctions({ language }))
    if (list) this.list = list
    else this.#named = null
  }

  async #ask(roles: readonly string[]): Promise<void> {
    const fresh = [...new Set(roles)].filter((it) => it.trim() !== '' && !this.#asked.has(this.#key(it)))
    if (fresh.length === 0) return
    const keys = fresh.map((it) => this.#key(it))
    for (const key of keys) this.#asked.add(key)
    const found = await orNotice(suggestFunctions({ roles: fresh, language: this.workshop.session.language }))
    if (found) this.#suggested = new Map([...this.#suggested, ...keys.map((key, at) => [key, found[at] ?? null] as const)])
    // What wasn't answered may be asked again.
    else for (const key of keys) this.#asked.delete(key)
  }

  #key(role: string): string {
    return `${this.workshop.session.language} ${plain(role)}`
  }
}

const putEdit = (role: string, to: WorkFunction | null): Edit => ({ set_function: { role, function: to } })

export const functionsOf = ofEach((workshop: OpenWorkshop) => new Functions(workshop))
