/** Keys of the plan that work on a cell as well as in the line for a new action, where letters write. Pure. */
interface Stroke {
  readonly key: string
  readonly code?: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

export type Letter = 'ideas' | 'kind'

/** Alt+I and Alt+K, whatever sign a keyboard writes with them; null: another key. */
export function letter({ key, code, altKey, ctrlKey, metaKey }: Stroke): Letter | null {
  if (!altKey || ctrlKey || metaKey) return null
  if (code === 'KeyI' || key.toLowerCase() === 'i') return 'ideas'
  if (code === 'KeyK' || key.toLowerCase() === 'k') return 'kind'
  return null
}
