/** Words of what is looked at before it is imported. */
import type * as english from './en/importing'
import { live } from './live'

export const importing = live<typeof english.importing>(import.meta.glob('./*/importing.ts', { eager: true, import: 'importing' }))
