/** Words for what goes wrong beside what the Rust side words itself. */
import type * as english from './en/failure'
import { live } from './live'

export const failure = live<typeof english.failure>(import.meta.glob('./*/failure.ts', { eager: true, import: 'failure' }))
