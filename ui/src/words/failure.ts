/** Words for what goes wrong beside what the Rust side words itself. */
import { failure as en } from './en/failure'
import { failure as it } from './it/failure'
import { live } from './live'

export const failure = live({ en, it })
