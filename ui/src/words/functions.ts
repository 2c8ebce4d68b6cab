/** The words of functions: whose work it is. */
import type * as english from './en/functions'
import { live } from './live'

export const functions = live<typeof english.functions>(import.meta.glob('./*/functions.ts', { eager: true, import: 'functions' }))
