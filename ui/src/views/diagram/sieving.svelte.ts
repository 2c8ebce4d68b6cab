/** The filter of a session: what it lets through, and whether its panel is open. */
import { OPEN, type Sieve } from './sieve'

export class Sieving {
  sieve = $state.raw<Sieve>(OPEN)
  open = $state(false)
}

const known = new WeakMap<object, Sieving>()

/** The same for as long as the session lasts, on both diagrams. */
export function sievingOf(session: object): Sieving {
  let sieving = known.get(session)
  if (!sieving) known.set(session, (sieving = new Sieving()))
  return sieving
}
