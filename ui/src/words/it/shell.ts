/** Le parole della finestra intorno ai passi. */
import type { SessionLength } from '../../bindings/types'
import type { Step } from '../../state/session.svelte'
import type { shell as english } from '../en/shell'
import { say } from './say'

const STEPS: { readonly [step in Step]: string } = {
  opening: 'Apertura',
  happened: 'I fatti',
  fishbone: 'Lisca',
  whys: 'Cinque perché',
  priorities: 'Priorità',
  actions: 'Azioni',
  report: 'Rapporto',
}

/** In un quarto d'ora i passi sono le sue domande. */
const QUESTIONS: { readonly [step in Step]?: string } = {
  happened: 'Com’era previsto, com’è andata?',
  fishbone: 'Perché la differenza?',
  actions: 'E adesso?',
}
const nameOf = (step: Step, length: SessionLength = 'full') => (length === 'quarter' && QUESTIONS[step]) || STEPS[step]

export const shell: typeof english = {
  backToLibrary: 'Torna alla libreria',
  name: 'Nome dell’analisi',
  bar: 'Analisi',
  steps: 'Passi',
  step: nameOf,
  about: (step, length) => `Su questo passo: ${nameOf(step, length)}`,
  reached: { untouched: 'non cominciato', begun: 'in corso', done: 'concluso' },
  stepIs: (reached: string, minutes: number) => minutes > 0 ? say('{reached}, {minutes, plural, one {# minuto} other {# minuti}}', { reached, minutes }) : reached,
  isDone: (name) => `${name}: concluso`,
  markDone: (name) => `${name}: segna come concluso`,
  markOpen: (name) => `${name}: concluso; riaprilo`,
  minutes: (minutes: number) => `${minutes} min`,
  agenda: 'Scaletta',
  openAgenda: 'Apri la scaletta',
  grow: 'Estendi la sessione',
  lengthTo: (length) => `Durata della sessione: ${length.toLowerCase()}`,
  growHelp: 'Gli altri passi tornano, con tutto ciò che contengono. Annulla torna indietro.',
  inspector: 'Dettagli',
  history: 'Cronologia delle modifiche',
  hideInspector: 'Nascondi i dettagli',
  showInspector: 'Mostra i dettagli',
  cameBack: 'È stato necessario ricaricare la pagina. Ciò che era salvato è qui; guarda se ci sono anche le ultime parole.',
  saved: 'Salvato',
  saving: 'Salvataggio…',
  state: 'Stato dell’analisi',
  states: {
    draft: 'Bozza',
    in_review: 'In revisione',
    reviewed: 'Rivista',
    closed: 'Chiusa',
  },
  find: 'Trova',
  keys: 'Scorciatoie',
  clock: {
    name: 'Tempo per questo passo',
    start: 'Avvia l’orologio',
    pause: 'Ferma l’orologio',
    extend: 'Altri due minuti sull’orologio',
    reset: 'Riporta l’orologio all’inizio',
    left: (time: string) => `ancora ${time}`,
    over: (time: string) => `${time} oltre`,
    overSign: 'Il tempo per questo passo è finito',
  },
  finish: (next: string | null) => (next ? `Passo concluso → ${next}` : 'Passo concluso'),
  room: {
    name: 'Schermo condiviso',
    open: 'Apri lo schermo condiviso',
    close: 'Chiudi lo schermo condiviso',
    sees: 'La sala vede',
    spotlight: 'Riflettore: mette in luce ciò che è selezionato',
    fill: 'Lo schermo condiviso riempie il suo monitor',
    window: 'Lo schermo condiviso è una finestra normale',
    freeze: 'Ferma: la sala continua a vedere questa immagine',
    thaw: 'Fermo: lascia che la sala segua di nuovo',
    curtain: 'Sipario: una pagina calma per la sala',
    raise: 'Il sipario è giù: alzalo',
    isCurtain: 'Sipario',
    isFrozen: (page: string) => `${page}, fermo`,
    silent: 'Giro in silenzio',
    safeToSpeak: 'Si può parlare?',
    closing: 'Chiusura',
    whyMode: 'Una causa: perché?',
    readingBack: 'Rilettura',
  },
  line: {
    label: 'Riga per la sala',
    empty: 'Che cosa facciamo adesso',
    shown: 'Mostrata alla sala',
  },
  mine: {
    heading: 'Lo vedi solo tu',
    help: 'Mai sullo schermo condiviso, mai nel rapporto.',
    prompt: 'La tua traccia per questo passo',
    promptHint: 'Che cosa chiedere',
    note: 'Le tue note su questo passo',
    noteHint: 'Note private',
    causeNote: 'Le tue note su questa causa',
  },
  commands: {
    park: 'Parcheggia un pensiero',
    find: 'Trova una causa',
    inspector: 'Mostra o nascondi i dettagli a destra',
    note: 'Scrivi una nota privata su questa causa, o su questo passo',
    roomLine: 'Modifica la riga per la sala',
    done: 'Questo passo è concluso',
    undone: 'Questo passo non è ancora concluso',
  },
  gone: 'Questa analisi non è più nella libreria.',
}
