/** Le parole della forza delle azioni, e delle idee per azioni più forti. */
import type { ActionKind, WorkArea, Strength } from '../../bindings/types'
import type { strength as english } from '../en/strength'
import { quoting } from '../quote'

const quote = quoting(90)

const means: { readonly [kind in ActionKind]: string } = {
  architecture: 'Il pericolo non c’è più, o non raggiunge ciò che colpirebbe',
  forcing_function: 'Il passo sbagliato non si può fare, o non da soli',
  simplify: 'Meno passi, quindi meno passi che possono andare storti',
  standardise: 'Uguale dappertutto: niente sorprese',
  automate: 'Lo fa una macchina, ogni volta',
  new_equipment: 'Provata prima di comprarla, da chi la userà',
  leadership: 'Chi dirige cambia ciò che conta, e si vede',
  redundancy: 'Se uno si ferma, ce n’è un altro',
  staffing: 'Abbastanza persone, con abbastanza tempo',
  software: 'Il software mostra di più, o chiede al momento giusto',
  fewer_distractions: 'Niente interrompe quando conta',
  checklist: 'I passi restano sotto gli occhi mentre si lavora',
  remove_look_alikes: 'Ciò che si somiglia non sta più vicino',
  read_back: 'Chi riceve il messaggio lo ripete',
  documentation: 'Ciò che serve è scritto, e arriva alle persone',
  double_check: 'Un secondo sguardo alla stessa cosa',
  warning: 'Un segnale che bisogna notare',
  policy: 'Un testo da conoscere e da ricordare',
  training: 'Le persone imparano, e devono ricordarsene',
  study: 'Qualcuno ne saprà di più; per ora non cambia niente',
}

const likes: { readonly [kind in ActionKind]: string } = {
  architecture: 'un cambio di architettura',
  forcing_function: 'un vincolo tecnico',
  simplify: 'una semplificazione',
  standardise: 'uno standard',
  automate: 'un’automazione',
  new_equipment: 'nuova attrezzatura',
  leadership: 'un impegno della direzione',
  redundancy: 'ridondanza',
  staffing: 'più personale',
  software: 'un miglioramento del software',
  fewer_distractions: 'meno distrazioni',
  checklist: 'una lista di controllo',
  remove_look_alikes: 'distinguere cose simili',
  read_back: 'una ripetizione a voce',
  documentation: 'documentazione',
  double_check: 'un doppio controllo',
  warning: 'un avviso',
  policy: 'una regola scritta',
  training: 'formazione',
  study: 'un approfondimento',
}

const strengths: { readonly [strength in Strength]: string } = {
  stronger: 'forte',
  intermediate: 'intermedia',
  weaker: 'debole',
}

const plurals: { readonly [strength in Strength]: string } = {
  stronger: 'forti',
  intermediate: 'intermedie',
  weaker: 'deboli',
}

const areas: { readonly [area in WorkArea]: string } = {
  process: 'Processi',
  technology: 'Tecnologia',
  communication: 'Comunicazione',
  people: 'Persone',
  culture: 'Cultura',
  environment: 'Ambiente',
}

const rules = new Intl.PluralRules('it')

export const strength: typeof english = {
  means,

  suggestion: {
    group: 'Lo suggeriscono le sue parole',
    sounds: (kind, strength) => `Sembra ${likes[kind]}: ${strengths[strength]}`,
    take: (kind) => `scegli “${likes[kind]}”`,
    taken: (kind) => `Tipo: ${likes[kind]}`,
    undo: 'Senza tipo',
    command: 'Scegli il tipo che le parole di un’azione suggeriscono',
  },

  meter: {
    name: 'Forza del piano',
    plan: 'Questo piano',
    field: 'Di solito, su 100',
    of: plurals,
    none: 'Scegli il tipo di un’azione, e la sua forza appare qui.',
    count: (strength, count) => `${count} ${(rules.select(count) === 'one' ? strengths : plurals)[strength]}`,
    unrated: (count) => `${count} senza tipo`,
    usual: '72 analisi su 100 non ne avevano di forti',
    noneStronger: 'Nessuna forte, come in 72 analisi su 100',
    source:
      'Che cosa hanno raccomandato 227 analisi: su 100 azioni 8 forti, 44 intermedie, 48 deboli; 72 analisi su 100 non avevano nessuna azione forte (1.137 raccomandazioni, Hibbert 2018).',
  },

  ideas: {
    question: 'Che cosa la renderebbe superflua?',
    of: (number) => `Azione ${number}`,
    name: (what) => `Che cosa renderebbe superfluo ${quote(what)}?`,
    forCause: (cause) => `Che cosa toglierebbe ${quote(cause)}?`,
    openFor: (cause) => `Idee per ${quote(cause)}`,
    near: 'Le più vicine',
    areas,
    hint: 'Scrivi per cercare un’idea',
    nothing: 'Nessuna idea con queste parole',
    key: 'idee',
    keys: [
      ['Enter', 'fanne una bozza'],
      ['Esc', 'chiudi'],
    ],
    command: 'Idee per un’azione più forte',
  },
}
