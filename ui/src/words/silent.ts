/** Words of the silent round and of the tray that it fills. */
import type * as english from './en/silent'
import { live } from './live'

export const silent = live<typeof english.silent>(import.meta.glob('./*/silent.ts', { eager: true, import: 'silent' }))
export const tray = live<typeof english.tray>(import.meta.glob('./*/silent.ts', { eager: true, import: 'tray' }))
