/** The words of why-mode: the five whys as a conversation. */
import type * as english from './en/whys'
import { live } from './live'

export const whys = live<typeof english.whys>(import.meta.glob('./*/whys.ts', { eager: true, import: 'whys' }))
