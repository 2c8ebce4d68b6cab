/** Words that were refused while somebody is in their field are selected: what is typed next takes their place, and undo gives them back. */
import { tick } from 'svelte'

type Field = HTMLInputElement | HTMLTextAreaElement

/** @param refused why the field's words were refused; followed. Not for fields that a pause saves: there somebody may be writing on. */
export const selectsRefused = (refused: () => unknown) => (field: Field): void => {
  if (!refused()) return
  const here = () => document.activeElement === field
  // The words may be put back, and the focus with them, in the same turn.
  void tick().then(() => here() && field.select())
}
