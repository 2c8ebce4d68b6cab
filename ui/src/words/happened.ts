/** Words of the step "What happened". */
import { happened as en } from './en/happened'
import { happened as it } from './it/happened'
import { live } from './live'

export const happened = live({ en, it })
