/** The words of the fishbone and the five whys. */
import { diagram as en } from './en/diagram'
import { diagram as it } from './it/diagram'
import { live } from './live'

export const diagram = live({ en, it })
