/** Le parole di chi bada alle parole: che cosa merita uno sguardo, e che cosa scrivere invece. */
import type { wordings as english } from '../en/wordings'
import { quoting } from '../quote'
import { say } from './say'

const quote = quoting(60)

export const wordings: typeof english = {
  name: 'Un’espressione da rivedere',
  several: (count: number) => say('{count, plural, one {# espressione} other {# espressioni}} da rivedere', { count }),
  told: (phrase: string, offer: string, take: string, leave: string) =>
    `Da rivedere: ${quote(phrase)}. Proposta: ${offer} ${take} la accetta, ${leave} lascia tutto così.`,
  forms: {
    rewrite: 'Scrivi così',
    template: 'Scrivi così, e riempi gli spazi',
    question: 'Chiedi',
  },
  leave: 'Lascia così',
  silence: (phrase: string) => `Non badare più a ${quote(phrase)}`,
  own: 'Le tue parole…',
  more: 'Altro',
  next: 'proposta seguente',
  leftAsItIs: (phrase: string) => `${quote(phrase)} resta così`,
  silenced: (phrase: string) => `Lisca non bada più a ${quote(phrase)}`,
  undo: 'Annulla',
  gapLeft: 'C’è ancora uno spazio (…) da riempire: Tab passa da uno spazio all’altro.',
  none: 'Ora non c’è nessuna espressione da rivedere',

  commands: {
    next: 'Prossima espressione da rivedere',
    previous: 'Espressione precedente da rivedere',
    take: 'Accetta ciò che è proposto per l’espressione',
    leave: 'Lascia l’espressione così',
    own: 'Le tue parole: a che cosa bada Lisca, e a che cosa no',
  },

  ownWords: {
    title: 'Le tue parole',
    intro: 'A che cosa Lisca bada oltre a ciò che sa, e che cosa lascia stare. Una voce per riga; per tutte le analisi in questa lingua.',
    field: 'Voci',
    language: 'Lingua',
    hint: '- fattori umani\ndescrizione_negativa | approssimativo | - | chiedi: Che cosa si vedeva?',
    help: [
      ['- fattori umani', 'lascia stare queste parole'],
      ['giudizio | sciatto', 'bada a questa parola; prima il tipo'],
      ['ignorare~', 'ogni forma della parola: ignorato, ignorando'],
      ['lento/tardi', 'una di queste; (molto) può esserci o no; … sono fino a tre parole'],
      ['| - | chiedi: Che cosa si vedeva?', 'che cosa propone: chiedi: una domanda, riempi: con … per gli spazi, scrivi: una frase'],
    ],
    kinds: 'Tipi: controfattuale, descrizione_negativa, punto_d_arrivo, giudizio, persona_soggetto; silenzio per ciò di cui non si parla mai.',
    line: (line: number) => `Riga ${line}`,
    close: 'Chiudi',
    save: 'Salva',
    saved: 'Le tue parole sono salvate',
  },
}
