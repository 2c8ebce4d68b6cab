/** Words of short reports. */
import { hazards as en } from './en/hazards'
import { hazards as it } from './it/hazards'
import { live } from './live'

export const hazards = live({ en, it })
