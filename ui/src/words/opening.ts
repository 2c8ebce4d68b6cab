/** Words of the opening: what for, by which rules, who is here, and what is still open from before. */
import { opening as en } from './en/opening'
import { opening as it } from './it/opening'
import { live } from './live'

export const opening = live({ en, it })
