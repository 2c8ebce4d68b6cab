/** A colour as people write it: "#0f6b66", "0F6B66", "#0a6", "teal", "verde petrolio". */

type Colour = [number, number, number]

/** The sixteen that have had names the longest, in English and in Italian. */
const NAMED: { readonly [name: string]: string } = {
  black: '000000', nero: '000000',
  silver: 'c0c0c0', argento: 'c0c0c0',
  gray: '808080', grey: '808080', grigio: '808080',
  white: 'ffffff', bianco: 'ffffff',
  maroon: '800000', bordeaux: '800000',
  red: 'ff0000', rosso: 'ff0000',
  purple: '800080', viola: '800080',
  fuchsia: 'ff00ff', magenta: 'ff00ff', fucsia: 'ff00ff',
  green: '008000', verde: '008000',
  lime: '00ff00', 'verde acceso': '00ff00', 'verde lime': '00ff00',
  olive: '808000', 'verde oliva': '808000', oliva: '808000',
  yellow: 'ffff00', giallo: 'ffff00',
  navy: '000080', 'blu scuro': '000080', 'blu navy': '000080',
  blue: '0000ff', blu: '0000ff',
  teal: '008080', 'verde petrolio': '008080', petrolio: '008080', ottanio: '008080',
  aqua: '00ffff', cyan: '00ffff', ciano: '00ffff', azzurro: '00ffff',
}

/** The colour; null: none was written; undefined: it is none. */
export function colourIn(text: string): Colour | null | undefined {
  const words = text.trim().toLowerCase().replace(/\s+/g, ' ')
  if (words === '') return null
  const hex = Object.hasOwn(NAMED, words) ? (NAMED[words] ?? '') : words.replace(/^#/, '')
  const long = /^[0-9a-f]{3}$/.test(hex) ? [...hex].map((it) => it + it).join('') : hex
  if (!/^[0-9a-f]{6}$/.test(long)) return undefined
  const part = (at: number) => parseInt(long.slice(at, at + 2), 16)
  return [part(0), part(2), part(4)]
}

export const colourSaid = (colour: Colour | null): string =>
  colour ? `#${colour.map((it) => it.toString(16).padStart(2, '0')).join('')}` : ''

/** As it is printed: as dark as it has to be to be read on white. Black is printed as near-black, as all words are. */
export function printed(colour: Colour): Colour {
  for (let part = 32; part > 0; part -= 1) {
    const darker = colour.map((it) => Math.floor((it * part) / 32)) as Colour
    if (1.05 / (luminance(darker) + 0.05) >= 4.5) return darker
  }
  return colour
}

/** As WCAG has it. */
function luminance(colour: Colour): number {
  const [r, g, b] = colour.map((it) => {
    const part = it / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as Colour
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
