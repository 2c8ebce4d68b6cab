/** L'articolo davanti a un giorno del mese: l'8 e l'11 lo elidono, come tutto ciò che si legge da una vocale. Puro. */

/** Otto e undici cominciano per vocale; ottanta e ottocento non sono giorni. */
const elides = (day: string) => /^(8|11)(?!\d)/.test(day)
/** Oggi, ieri e i giorni della settimana stanno senza articolo. */
const isNumbered = (day: string) => /^\d/.test(day)

/** L’8 aprile, il 9 aprile; oggi. */
export const on = (day: string): string => (!isNumbered(day) ? day : elides(day) ? `l’${day}` : `il ${day}`)

/** Entro l’8 aprile, entro il 9 aprile, entro oggi. */
export const by = (day: string): string => `entro ${on(day)}`

/** All’8 aprile, al 9 aprile; a oggi. */
export const to = (day: string): string => (!isNumbered(day) ? `a ${day}` : elides(day) ? `all’${day}` : `al ${day}`)

/** Del mese il primo giorno è un ordinale: 1º maggio. */
export const numbered = (day: number): string => (day === 1 ? '1º' : String(day))
