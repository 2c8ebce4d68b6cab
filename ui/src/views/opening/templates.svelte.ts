/** The agendas and ground rules to begin with: ready-made ones, and the facilitator's own. */
import * as commands from '../../bindings/commands'
import type { AgendaItem, Language, Templates } from '../../bindings/types'
import { asFailure } from '../../host/call'
import { notices } from '../../state/notices.svelte'
import { opening } from '../../words/opening'

const NONE: Templates = { agendas: [], ground_rules: '' }

export class Kept {
  all = $state.raw<Templates>(NONE)
  readonly #language: () => Language

  constructor(language: () => Language) {
    this.#language = language
  }

  async read(): Promise<void> {
    await this.#try(async () => {
      this.all = await commands.templates({ language: this.#language() })
    })
  }

  /** Whether it is kept; where not, a notice says why. */
  async keep(name: string, items: readonly AgendaItem[]): Promise<boolean> {
    return this.#try(async () => {
      await commands.keepAgenda({ name, items: [...items] })
      notices.say(opening.agenda.kept(name))
      await this.read()
    })
  }

  async drop(name: string): Promise<void> {
    await this.#try(async () => {
      await commands.dropAgenda({ name })
      notices.say(opening.agenda.dropped(name))
      await this.read()
    })
  }

  async #try(run: () => Promise<void>): Promise<boolean> {
    try {
      await run()
      return true
    } catch (reason) {
      notices.fail(asFailure(reason))
      return false
    }
  }
}
