/** Words about evidence: pictures and files that are attached. */
import type * as english from './en/evidence'
import { live } from './live'

export const evidence = live<typeof english.evidence>(import.meta.glob('./*/evidence.ts', { eager: true, import: 'evidence' }))
