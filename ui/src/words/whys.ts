/** The words of why-mode: the five whys as a conversation. */
import { whys as en } from './en/whys'
import { whys as it } from './it/whys'
import { live } from './live'

export const whys = live({ en, it })
