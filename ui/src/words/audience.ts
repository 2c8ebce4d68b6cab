/** Words of the shared screen. A whole room reads them: few, and kind. */
import type * as english from './en/audience'
import { live } from './live'

export const audience = live<typeof english.audience>(import.meta.glob('./*/audience.ts', { eager: true, import: 'audience' }))
