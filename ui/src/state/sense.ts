/** Why it made sense at the time (method §10): two questions about what people did. Pure. */
import type { Cause } from '../bindings/types'

/** Whether they are asked of a cause: of acts and deviations, and wherever one is answered already. */
export const isAskedOfSense = ({ nature, usually, known }: Cause): boolean =>
  nature === 'act' || nature === 'deviation' || usually !== '' || known !== ''
