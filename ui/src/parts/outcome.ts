/** How a safeguard did, as a sign. The pictures of Rust draw the same lines (`Mark::lines` in `diagram/src/frame.rs`). */
import type { Mark, SafeguardOutcome } from '../bindings/types'

export type OutcomeSign = SafeguardOutcome | 'unjudged'

/** Lines from the middle of the sign, in px. */
const LINES: { readonly [it in OutcomeSign]: string } = {
  held: 'M-5 .5L-1.5 4L5-4',
  failed: 'M-4-4L4 4M4-4L-4 4',
  bypassed: 'M-6 4.5V-1.5L-3-4.5H2L5-1.5V4M2.5 1.5L5 4.5L7.5 1.5M-.5 0V4.5',
  absent: 'M-5-2V-5H-2M2-5H5V-2M5 2V5H2M-2 5H-5V2',
  unjudged: 'M-3-3L-1.5-5H1.5L3-3L2.5-1L0 .5V2M0 4.5V5.5',
}

/** Side of the sign, in px. */
export const SIGN = 17

export const outcomeSign = (outcome: SafeguardOutcome | null): OutcomeSign => outcome ?? 'unjudged'

/** The path of a mark's sign; null: the mark is another's. */
export const outcomePath = (mark: Mark): string | null => (mark in LINES ? LINES[mark as OutcomeSign] : null)
