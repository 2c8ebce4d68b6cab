/** The filter of a session: what it lets through, and whether its panel is open. */
import { NO_FILTER, type Filter } from './filter'
import { ofEach } from './ofEach'

export class FilterState {
  filter = $state.raw<Filter>(NO_FILTER)
  open = $state(false)
}

/** The same for as long as the session lasts, on both diagrams. */
export const filterStateOf = ofEach((_session: object) => new FilterState())
