/** Le parole dello schermo condiviso. Le legge tutta la sala: poche, e gentili. */
import type { SessionLength, SessionStep, RoomPictureKind } from '../../bindings/types'
import type { audience as english } from '../en/audience'
import { by } from './days'
import { say } from './say'

const steps: { readonly [step in SessionStep]: string } = {
  opening: 'Apertura',
  happened: 'Che cosa è successo',
  fishbone: 'Lisca',
  whys: 'Cinque perché',
  priorities: 'Priorità',
  actions: 'Azioni',
  report: 'Rapporto',
}

/** In un quarto d'ora i passi sono le sue domande. */
const questions: { readonly [step in SessionStep]?: string } = {
  happened: 'Com’era previsto, e com’è andata?',
  fishbone: 'Perché la differenza?',
  actions: 'E adesso?',
}

export const audience: typeof english = {
  name: 'Schermo condiviso',
  product: 'Lisca',
  windowTitle: 'Lisca – schermo condiviso',
  step: (step: SessionStep, length: SessionLength = 'full') => (length === 'quarter' && questions[step]) || steps[step],
  time: 'Tempo per questo passo',
  minutes: (count: number) => `${count} min`,
  timeOver: 'Il tempo è finito',
  page: (at: number, of: number) => `${at} di ${of}`,

  opening: {
    welcome: 'Vi diamo il benvenuto',
    purpose: 'Perché siamo qui',
    roles: 'Chi è qui',
    rules: 'Come lavoriamo insieme',
    earlier: 'Ancora aperto da prima',
    due: (day: string) => by(day),
  },
  safe: {
    heading: 'Qui si può parlare senza timore?',
    ends: ['preferisco tacere', 'posso dire tutto'],
    bar: (mark: number, share: number) => `${mark}: ${share > 0 ? `${share} centesimi della più alta` : 'nessuno'}`,
    help: 'Nessuno sa chi ha detto che cosa.',
  },
  happened: {
    began: 'Inizio',
    noticed: 'Rilevato',
    contained: 'Contenuto',
    place: 'Dove',
    system: 'Sistema o team',
    impact: 'Impatto',
    timeline: 'Cronologia',
    noticing: 'Che cosa l’ha innescato, e come è stato rilevato',
    meant: 'Che cosa doveva succedere',
    trigger: 'Che cosa l’ha innescato',
    detection: 'Come è stato rilevato',
    sooner: 'Che cosa avrebbe potuto mostrarlo prima',
    harm: (kind: string) => `Impatto: ${kind.toLowerCase()}`,
    nothing: 'Ricostruiamo insieme che cosa è successo: quando, e chi l’ha visto.',
    about: (time: string) => `circa ${time}`,
    unknown: 'ora sconosciuta',
  },
  diagram: {
    name: (kind: RoomPictureKind) => (kind === 'fishbone' ? 'Lisca' : 'Cinque perché'),
  },
  chain: {
    soFar: 'La catena fin qui',
    therefore: 'perciò',
    reading: 'Riletta a partire dall’ultima causa',
  },
  priorities: {
    open: 'Dove un cambiamento aiuterebbe di più?',
    dots: (count: number) => say('{count, plural, one {# voto a testa} other {# voti a testa}}', { count }),
    perCause: (count: number) => `al massimo ${count} per causa`,
    hidden: 'Nessuno vede come scelgono gli altri. Il risultato arriva quando tutti hanno scelto.',
    notYet: 'Tra poco ciascuno di noi sceglie dove un cambiamento aiuterebbe di più.',
    causes: 'Per causa',
    unsorted: 'Senza categoria',
    categories: 'Per categoria',
  },
  actions: {
    none: 'Che cosa cambieremo?',
    noneHelp: 'Prima un cambiamento nel sistema; poi ciò che le persone devono ricordare.',
    owner: 'Responsabile',
    due: 'Scadenza',
    stronger: (count: number) => say('{count, plural, one {forte} other {forti}}', { count }),
    intermediate: (count: number) => say('{count, plural, one {intermedia} other {intermedie}}', { count }),
    weaker: (count: number) => say('{count, plural, one {debole} other {deboli}}', { count }),
    open: (_count: number) => 'da valutare',
    strength: 'Quanto è forte il piano',
    parked: 'Parcheggiato strada facendo',
  },
  report: {
    found: 'Che cosa abbiamo trovato',
    leadsTo: 'ha portato a',
    causes: (count: number) => say('{count, plural, one {# causa} other {# cause}}', { count }),
    roots: (count: number) => say('{count, plural, one {# causa radice} other {# cause radice}}', { count }),
    actions: (count: number) => say('{count, plural, one {# azione} other {# azioni}}', { count }),
    learned: 'Una cosa che ciascuno di noi ha imparato',
    learnedNothing: 'Una cosa che hai imparato oggi?',
    open: 'Che cosa resta aperto',
    worth: 'È stato tempo ben speso?',
    worthBar: (score: number, count: number) =>
      say('{count, plural, one {# persona ha detto} other {# persone hanno detto}} {score}', { count, score }),
    none: 'Qui compaiono le cause che segniamo come radice.',
    noneBrief: 'Qui compare che cosa ha fatto la differenza.',
  },
}
