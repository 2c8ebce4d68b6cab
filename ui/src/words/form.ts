/** Words of the form that others report with. */
import type * as english from './en/form'
import { live } from './live'

export const form = live<typeof english.form>(import.meta.glob('./*/form.ts', { eager: true, import: 'form' }))
