/** Words of the shared screen. A whole room reads them: few, and kind. */
import { audience as en } from './en/audience'
import { audience as it } from './it/audience'
import { live } from './live'

export const audience = live({ en, it })
