/** The words about names, and the roles that stand for them. */
import type * as english from './en/names'
import { live } from './live'

export const names = live<typeof english.names>(import.meta.glob('./*/names.ts', { eager: true, import: 'names' }))
