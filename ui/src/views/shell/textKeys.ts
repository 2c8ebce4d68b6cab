/** Ctrl with plus, minus and zero: how large words are. */
import { textSize } from '../../state/textSize.svelte'

/** Does what the key means for the size of words, in fields and dialogs too; false: nothing. */
export function textKey(event: KeyboardEvent): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return false
  if (event.key === '+' || event.key === '=') textSize.larger()
  else if (event.key === '-' || event.key === '_') textSize.smaller()
  else if (event.key === '0' && !event.shiftKey) textSize.usual()
  else return false
  return true
}
