/** Words of the silent round and of the tray that it fills. */
import * as en from './en/silent'
import * as it from './it/silent'
import { live } from './live'

export const silent = live({ en: en.silent, it: it.silent })
export const tray = live({ en: en.tray, it: it.tray })
