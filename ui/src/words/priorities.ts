/** The words of the priorities: dots, and what they say. */
import { priorities as en } from './en/priorities'
import { priorities as it } from './it/priorities'
import { live } from './live'

export const priorities = live({ en, it })
