/** What the room sees now, in a few words. Pure. */
import type { Session as SessionRecord } from '../../bindings/types'
import { canBeShown } from '../../state/safeToSpeak'
import type { Session } from '../../state/session.svelte'
import { shell as words } from '../../words/shell'

type Seen = Pick<Session, 'step' | 'silent' | 'chain' | 'reading' | 'closing' | 'curtain' | 'safeShown'>
export type Held = Pick<SessionRecord, 'length' | 'safe_to_speak'>

/** What is on the page that the room would see if it were neither frozen nor behind the curtain. */
export function pageOf({ step, silent, chain, reading, closing, safeShown }: Seen, { length, safe_to_speak }: Held): string {
  // While the room writes, the facilitator may look ahead.
  if (silent) return words.room.silent
  if ((step === 'fishbone' || step === 'whys') && chain !== null)
    return reading === null ? words.room.whyMode : words.room.readingBack
  if (step === 'opening' && safeShown && canBeShown(safe_to_speak)) return words.room.safeToSpeak
  if (step === 'report' && closing) return words.room.closing
  return words.step(step, length)
}
