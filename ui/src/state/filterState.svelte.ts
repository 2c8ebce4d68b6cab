/** The filter of a session: what it lets through, and whether its panel is open. */
import { NO_FILTER, type Filter } from './filter'

export class FilterState {
  filter = $state.raw<Filter>(NO_FILTER)
  open = $state(false)
}

const known = new WeakMap<object, FilterState>()

/** The same for as long as the session lasts, on both diagrams. */
export function filterStateOf(session: object): FilterState {
  let filterState = known.get(session)
  if (!filterState) known.set(session, (filterState = new FilterState()))
  return filterState
}
