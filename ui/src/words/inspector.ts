/** The words of the inspector. */
import type * as english from './en/inspector'
import { live } from './live'

export const inspector = live<typeof english.inspector>(import.meta.glob('./*/inspector.ts', { eager: true, import: 'inspector' }))
