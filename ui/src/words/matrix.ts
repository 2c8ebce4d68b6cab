/** Words of the priority matrix. */
import { matrix as en } from './en/matrix'
import { matrix as it } from './it/matrix'
import { live } from './live'

export const matrix = live({ en, it })
