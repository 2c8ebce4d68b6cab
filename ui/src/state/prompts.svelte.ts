/**
 * The prompts that come with Lisca are for the facilitator, so they are in the window's language; the workshop's is the room's.
 * One that somebody has worded is what it is.
 */
import { templates } from '../bindings/commands'
import type { Language, SessionStep } from '../bindings/types'
import { language } from '../words/language.svelte'
import { itemOf } from './agenda'
import type { OpenWorkshop } from './workshop.svelte'

export interface ShownPrompt {
  readonly text: string
  /** It isn't in the workshop's language. */
  readonly translated: boolean
}

type ByStep = ReadonlyMap<SessionStep, string>

class Prompts {
  #known = $state.raw<ReadonlyMap<Language, ByStep>>(new Map())
  readonly #asked = new Set<Language>()

  /** Learns the prompts of the workshop's language and of the window's, where they differ. */
  async want(workshop: Pick<OpenWorkshop, 'session'>): Promise<void> {
    const both = [workshop.session.language, language()]
    if (both[0] !== both[1]) await Promise.all(both.map((it) => this.#ask(it)))
  }

  of(workshop: Pick<OpenWorkshop, 'session' | 'agenda'>, step: SessionStep): ShownPrompt {
    const text = itemOf(workshop, step)?.prompt ?? ''
    const { language: own } = workshop.session
    const isTheirs = text !== '' && own !== language() && this.#known.get(own)?.get(step) === text
    const said = isTheirs ? this.#known.get(language())?.get(step) : undefined
    return { text: said ?? text, translated: said !== undefined }
  }

  /** Where they can't be read, the prompts stay as they are. */
  async #ask(of: Language): Promise<void> {
    if (this.#asked.has(of)) return
    this.#asked.add(of)
    const { agendas } = await templates({ language: of }).catch(() => ({ agendas: [] }))
    const items = agendas.find((it) => !it.own)?.items ?? []
    if (items.length === 0) this.#asked.delete(of)
    this.#known = new Map(this.#known).set(of, new Map(items.map((it) => [it.step, it.prompt])))
  }
}

export const prompts = new Prompts()
