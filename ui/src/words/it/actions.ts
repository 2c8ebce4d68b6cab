/** Le parole del piano d'azione. */
import type { ActionKind, Status, Strength } from '../../bindings/types'
import type { actions as english } from '../en/actions'
import { quoting } from '../quote'
import { by } from './days'
import { say } from './say'

const quote = quoting(60)

const kinds: { readonly [kind in ActionKind]: string } = {
  architecture: 'Cambiare architettura o disposizione',
  forcing_function: 'Blocco o vincolo tecnico',
  simplify: 'Semplificare, o togliere passi',
  standardise: 'Uniformare attrezzature o processo',
  automate: 'Automatizzare il passo manuale',
  new_equipment: 'Nuova attrezzatura, provata con chi la usa',
  leadership: 'Impegno visibile della direzione',
  redundancy: 'Ridondanza',
  staffing: 'Più personale, o meno carico',
  software: 'Migliorare il software',
  fewer_distractions: 'Meno distrazioni',
  checklist: 'Lista di controllo o promemoria',
  remove_look_alikes: 'Distinguere gli oggetti simili',
  read_back: 'Ripetere a voce ciò che si è capito',
  documentation: 'Documentazione o comunicazione',
  double_check: 'Doppio controllo',
  warning: 'Avviso o etichetta',
  policy: 'Procedura, circolare o regola',
  training: 'Formazione',
  study: 'Approfondimento',
}

const strengths: { readonly [strength in Strength]: string } = {
  stronger: 'Forte',
  intermediate: 'Intermedia',
  weaker: 'Debole',
}

type StatusName = Extract<Status, string> | 'declined'
const statuses: { readonly [status in StatusName]: string } = {
  proposed: 'Proposta',
  agreed: 'Concordata',
  in_progress: 'In corso',
  done: 'Fatta',
  verified: 'Verificata',
  declined: 'Non accolta',
}

export const actions: typeof english = {
  title: 'Azioni',
  table: 'Piano d’azione',
  columns: {
    number: 'N.',
    what: 'Che cosa si farà',
    addresses: 'Affronta',
    kind: 'Forza',
    owner: 'Responsabile',
    due: 'Scadenza',
    measure: 'Misura',
    status: 'Stato',
  },
  kinds,
  strengths,
  statuses,

  count: (all: number, open: number) =>
    open === all
      ? say('{all, plural, one {# azione} other {# azioni}}', { all })
      : say('{all, plural, one {# azione} other {# azioni}}, {open, plural, one {# ancora aperta} other {# ancora aperte}}', { all, open }),

  cell: (column, number) =>
    ({
      number: `Azione ${number}`,
      what: `Che cosa fa l’azione ${number}`,
      addresses: `Cause che l’azione ${number} affronta`,
      kind: `Tipo dell’azione ${number}`,
      owner: `Responsabile dell’azione ${number}`,
      due: `Scadenza dell’azione ${number}`,
      measure: `Misura dell’azione ${number}`,
      status: `Stato dell’azione ${number}`,
    })[column],
  named: (name: string) => `${name}: `,
  empty: 'vuoto',

  strengthSign: {
    stronger: 'toglie il pericolo',
    intermediate: 'aiuta le persone a fare bene',
    weaker: 'chiede alle persone di ricordarsi',
  },

  gaps: {
    name: 'Che cosa manca',
    lead: 'Che cosa manca:',
    causes: (count: number) => `${count} senza causa`,
    kind: (count: number) => `${count} senza tipo`,
    owner: (count: number) => `${count} senza responsabile`,
    due: (count: number) => `${count} senza scadenza`,
    measure: (count: number) => `${count} senza misura`,
    overdue: (count: number) => say('{count, plural, one {# scaduta} other {# scadute}}', { count }),
    none: 'Ogni azione ha una causa, un tipo, un responsabile, una scadenza e una misura.',
  },

  roots: {
    name: 'Cause radice che aspettano un’azione',
    without: (count: number) =>
      say('{count, plural, one {# causa radice non ha} other {# cause radice non hanno}} ancora un’azione', { count }),
    weakOnly: (count: number) =>
      say('{count, plural, one {# causa radice ha} other {# cause radice hanno}} solo azioni deboli', { count }),
    aim: (text: string) => `Aggiungi un’azione per ${quote(text)}`,
  },

  overdue: 'scaduta',
  more: (count: number) => say('{count, plural, one {+# altra} other {+# altre}}', { count }),
  measureBy: (day: string) => by(day),

  newLine: {
    name: 'Nuova azione',
    hint: 'Che cosa si farà? Comincia con un verbo',
    aimed: (text: string) => `per ${quote(text)}`,
    unaim: 'Per nessuna causa in particolare',
    keys: [
      ['Enter', 'aggiungi'],
      ['Tab', 'aggiungi, e completa il resto'],
      ['plan_new', 'prossima causa radice'],
    ],
    added: (what: string) => `Aggiunta: ${quote(what)}`,
  },

  pick: {
    kind: 'Scrivi per trovare un tipo',
    status: 'Scrivi per trovare uno stato',
    causes: 'Scrivi per trovare una causa',
    nothing: 'Niente con questo nome',
    noCauses: 'Non ci sono ancora cause. Aggiungile sulla lisca.',
    rootCauses: 'Cause radice',
    otherCauses: 'Altre cause',
    one: [
      ['Enter', 'scegli'],
      ['Esc', 'esci, le parole restano'],
    ],
    many: [
      ['Enter', 'segna'],
      ['Tab', 'fatto'],
      ['Esc', 'esci, le parole restano'],
    ],
  },

  measure: {
    counts: 'Che cosa si conta',
    countsHint: 'Minuti dall’allarme alla ricezione',
    threshold: 'Funziona quando',
    thresholdHint: '15 o meno, per il 95% degli allarmi',
    by: 'Entro quando',
    keys: [
      ['Tab', 'avanti'],
      ['Enter', 'fatto'],
      ['Esc', 'esci, le parole restano'],
    ],
  },

  reason: {
    label: 'Perché non è accolta?',
    hint: 'In poche parole: così nessuno dovrà chiederlo più tardi',
    keys: [
      ['Enter', 'fatto'],
      ['Esc', 'esci, le parole restano'],
    ],
  },

  menu: {
    name: (number: number) => `Che cosa fare con l’azione ${number}`,
    up: 'Sposta in su',
    down: 'Sposta in giù',
    remove: 'Togli',
  },

  notice: {
    removed: (what: string) => `Tolta: ${quote(what)}`,
    undo: 'Annulla',
  },

  start: {
    title: 'Che cosa cambieremo, chi lo farà, entro quando?',
    text: 'Scrivi qui sotto la prima azione. Le azioni che cambiano il sistema durano più di quelle che chiedono alle persone di ricordarsi.',
    roots: 'Comincia da una causa radice:',
    noRoots: (key: string) => `Segna le cause radice sulla lisca con ${key}, e le trovi qui.`,
  },

  keys: [
    ['Enter', 'modifica'],
    ['Tab', 'avanti'],
    ['plan_up plan_down', 'sposta'],
    ['Del', 'svuota'],
    ['plan_new', 'nuova azione'],
  ],
}
