/** The words of impact × effort. */
import { grid as en } from './en/grid'
import { grid as it } from './it/grid'
import { live } from './live'

export const grid = live({ en, it })
