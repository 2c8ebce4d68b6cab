/**
 * Words that were refused while somebody is in their field are selected: what is typed next takes their place. They are
 * not lost by that: a notice keeps them, with why they were refused, until they are put back or given up.
 */
import { tick } from 'svelte'
import { putBack, type Holder } from '../state/putBack'
import type { Refusal } from '../state/draft/saving.svelte'

type Field = HTMLInputElement | HTMLTextAreaElement

/**
 * Not for fields that a pause saves: there somebody may be writing on.
 * @param refused why the field's words were refused; followed
 * @param holder where they can be put back to; without it nothing keeps them (a part of something else that is mended)
 */
export const selectsRefused = (refused: () => Refusal | null, holder: Holder | null = null) => (field: Field) => {
  const why = refused()
  if (!why) return
  const here = () => document.activeElement === field
  // The words may be put back, and the focus with them, in the same turn.
  void tick().then(() => here() && field.select())
  if (!holder) return
  const typedOver = (event: InputEvent) => {
    const { value, selectionStart, selectionEnd } = field
    const whole = value.trim() !== '' && selectionStart === 0 && selectionEnd === value.length
    if (whole && event.inputType.startsWith('insert')) putBack(value, why, holder)
  }
  field.addEventListener('beforeinput', typedOver as EventListener)
  return () => field.removeEventListener('beforeinput', typedOver as EventListener)
}
