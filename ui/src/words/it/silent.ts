/** Le parole del giro in silenzio e del vassoio che riempie. */
import type { silent as englishSilent, tray as englishTray } from '../en/silent'
import { quoting } from '../quote'
import { say } from './say'

/** Tanto si cita di una causa dove c'è poco posto. */
const quote = quoting(40)

export const silent: typeof englishSilent = {
  name: 'Giro in silenzio',
  about: 'Ciascuno scrive per sé, senza parlare. Tre cause a testa: una condizione, non una persona.',
  question: 'Che cosa l’ha reso possibile?',
  minutes: (count: number) => `${count} min`,
  length: 'Durata del giro',
  start: 'Avvia',
  goOn: 'Continua',
  pause: 'Pausa',
  more: '+1 min',
  moreName: 'Un minuto in più',
  end: 'Raccogli le cause',
  over: 'Il tempo è finito. Lascia finire l’ultima frase.',
  left: (shown: string) => `ancora ${shown}`,
  room: 'Lo schermo condiviso mostra la domanda, l’effetto e questo tempo.',
  keys: (end: string, leave: string) => `${end} raccoglie, ${leave} lascia.`,
  enterHint: 'Qualche minuto in silenzio, in cui ciascuno scrive le sue cause',
}

export const tray: typeof englishTray = {
  name: 'Vassoio delle cause senza posto',
  heading: 'Senza posto',
  show: (count: number) => (count === 0 ? 'Aggiungine molte insieme' : `Senza posto: ${count}`),
  open: 'Apri il vassoio delle cause senza posto',
  hide: 'Nascondi il vassoio',
  empty: 'Niente aspetta un posto.',
  emptyHint: 'Ciò che nasce nel giro in silenzio arriva qui, e poi al suo posto sulla lisca.',

  entry: {
    name: 'Cause, una per riga',
    hint: 'Una causa per riga. Tab per ciò che l’ha reso possibile, # per la categoria. Puoi incollare un elenco da dove vuoi.',
    add: 'Metti nel vassoio',
    count: (causes: number, beneath: number) =>
      beneath === 0
        ? say('{causes, plural, one {# causa} other {# cause}}', { causes })
        : say('{causes, plural, one {# causa} other {# cause}}, di cui {beneath} sotto un’altra', { causes, beneath }),
  },

  beneath: (count: number) => `+${count} sotto`,
  also: (wordings: readonly string[]) => `anche ${wordings.map((it) => `“${it}”`).join(', ')}`,
  reword: 'Riformula',

  alike: (words: string, placed: string | null) =>
    placed === null ? `Come ${quote(words)}` : `Come ${quote(words)} in ${placed}`,
  hasAlike: 'formulata come un’altra',
  merge: 'Unisci',
  mergeTwo: 'Unisci le due cause selezionate',
  differ: 'Non è la stessa',
  unsorted: 'senza categoria',

  does: {
    beneath: (words: string) => `sotto ${quote(words)}`,
    on: (category: string) => `in ${category}`,
    unsorted: 'sulla lisca, senza categoria',
    remove: 'togli',
    write: 'altre',
  },
  placeTagged: (count: number) =>
    say('Colloca {count, plural, one {quella con categoria} other {le # con categoria}}', { count }),
  placed: (words: string, where: string) => `${quote(words)} è ora ${where}`,
  dropped: (words: string) => `${quote(words)} ha ora un posto`,
  placedMany: (count: number) => say('{count, plural, one {# causa ha} other {# cause hanno}} ora un posto', { count }),
  merged: (words: string) => `Unita a ${quote(words)}. Si conservano tutte e due le formulazioni.`,
  removed: (words: string) => `Tolta: ${quote(words)}`,
  noCategory: (number: number) => `Non c’è una categoria ${number}`,
  nothingAlike: 'Qui niente è formulato allo stesso modo',
  drop: 'Lasciala su una causa o su una spina',
}
