/** A colour as people write it: "#0f6b66", "0F6B66", "#0a6". */

type Colour = [number, number, number]

/** The colour; null: none was written; undefined: it is none. */
export function colourIn(text: string): Colour | null | undefined {
  const hex = text.trim().replace(/^#/, '')
  if (hex === '') return null
  const long = /^[0-9a-f]{3}$/i.test(hex) ? [...hex].map((it) => it + it).join('') : hex
  if (!/^[0-9a-f]{6}$/i.test(long)) return undefined
  const part = (at: number) => parseInt(long.slice(at, at + 2), 16)
  return [part(0), part(2), part(4)]
}

export const colourSaid = (colour: Colour | null): string =>
  colour ? `#${colour.map((it) => it.toString(16).padStart(2, '0')).join('')}` : ''
