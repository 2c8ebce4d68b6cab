/** English, which is spoken where the computer's language isn't known. */
import type { Whole } from '../whole'

export const language: Whole<typeof import('./all')> = { code: 'en', name: 'English' }
