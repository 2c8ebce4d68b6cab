/** Who holds a key until it is known whether it is one, or the beginning of a sentence. */
interface Typing {
  /** True: it is held, and struck anew if it is a key. */
  hold(event: KeyboardEvent): boolean
}

const holder: Typing | null = null as Typing | null

export const typing: Typing = { hold: (event) => holder?.hold(event) ?? false }
