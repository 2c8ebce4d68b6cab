/** What can be picked from a list, and which of it the typed words leave. Pure. */
export interface Option<T> {
  readonly value: T
  readonly text: string
  /** A line beneath, in smaller letters. */
  readonly note?: string
  /** The heading that it stands under; options of a group follow each other. */
  readonly group?: string
  /** A category's letter or the like, drawn by whoever offers the option. */
  readonly detail?: string
  /** How deep it stands beneath others. */
  readonly depth?: number
}

/** The options whose words, or whose group's, hold every typed word. */
export function matching<T>(options: readonly Option<T>[], typed: string): readonly Option<T>[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return options
  return options.filter((option) => {
    const text = plain(`${option.group ?? ''} ${option.text} ${option.note ?? ''}`)
    return wanted.every((word) => text.includes(` ${word}`) || (word.length > 2 && text.includes(word)))
  })
}

/** Without capitals and accents; a space before each word. */
const plain = (text: string) =>
  ` ${text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`
