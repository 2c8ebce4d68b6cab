/** The newest Pareto chart. */
import { pareto } from '../../bindings/commands'
import type { Failure, Frame, ParetoBy } from '../../bindings/types'
import { asFailure } from '../../host/call'

export class Pareto {
  frame = $state.raw<Frame | null>(null)
  failure = $state.raw<Failure | null>(null)
  #asked = 0

  /** Fetches a chart for a view of this size; of several asked for, the last one stays. */
  async want(id: number, by: ParetoBy, width: number, height: number): Promise<void> {
    const asked = (this.#asked += 1)
    try {
      const frame = await pareto({ id, by, width, height })
      if (asked === this.#asked) this.frame = frame
      this.failure = null
    } catch (reason) {
      this.failure = asFailure(reason)
    }
  }
}
