/** The words of the fishbone and the five whys. */
import type * as english from './en/diagram'
import { live } from './live'

export const diagram = live<typeof english.diagram>(import.meta.glob('./*/diagram.ts', { eager: true, import: 'diagram' }))
