/** To the private notes and back, by keyboard alone. */
import type { Session } from '../state/session.svelte'
import { lead } from '../state/lead'

/** Writes a note: on the selected cause where one is selected, else on the step. */
export function writeNote(session: Session): void {
  const { selection } = session
  const onCause = session.isDrawn && session.chain === null && selection !== null && typeof selection === 'object' && 'cause' in selection
  if (onCause) session.inspectorOpen = true
  void lead(onCause ? 'cause_note' : 'step_note')
}

/** Changes what the room reads over this step. */
export const writeRoomLine = () => void lead('room_line')
