/** L'italiano. */
import type { Whole } from '../whole'

export const language: Whole<typeof import('./all')> = { code: 'it', name: 'Italiano' }
