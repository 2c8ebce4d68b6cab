/** What people wrote, where it stands in a sentence of Lisca's. */

/** So much of a text as there is room for. */
export const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text

/** Quotes a text, of which so much is shown. */
export const quoting = (most: number) => (text: string): string => `“${cut(text, most)}”`
