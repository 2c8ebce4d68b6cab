/** What is still open from earlier workshops on the same system or team. */
import * as commands from '../../bindings/commands'
import type { EarlierAction, Status } from '../../bindings/types'
import { asFailure } from '../../host/call'
import { notices } from '../../state/notices.svelte'

export class Earlier {
  /** Null: not read yet. */
  list = $state.raw<readonly EarlierAction[] | null>(null)
  readonly #id: number

  constructor(id: number) {
    this.#id = id
  }

  async read(): Promise<void> {
    try {
      this.list = await commands.earlierActions({ id: this.#id })
    } catch (reason) {
      notices.fail(asFailure(reason))
    }
  }

  /** Says where one stands now, in the workshop that it belongs to. It stays in the list, so that a slip can be put right. */
  async set({ workshop, action }: EarlierAction, status: Status): Promise<void> {
    try {
      await commands.edit({ id: workshop, edit: { set_action: { id: action.id, field: { status } } } })
      this.list = (this.list ?? []).map((it) =>
        it.workshop === workshop && it.action.id === action.id ? { ...it, action: { ...it.action, status } } : it,
      )
    } catch (reason) {
      notices.fail(asFailure(reason))
    }
  }
}
