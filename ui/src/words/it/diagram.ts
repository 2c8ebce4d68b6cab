/** Le parole della lisca e dei cinque perché. */
import type { diagram as english } from '../en/diagram'
import { quoting } from '../quote'
import { say } from './say'

/** Tanto si cita di una causa dove c'è poco posto. */
const quote = quoting(48)
/** In the capture line there is a row for it. */
const whole = quoting(160)

export const diagram: typeof english = {
  fishbone: 'Lisca',
  whys: 'Cinque perché',
  prompt: 'Che cosa l’ha reso possibile?',
  ask: 'Chiedilo',
  way: 'Dall’effetto a ciò che è selezionato',
  unsorted: 'Senza categoria',

  label: {
    effect: 'effetto',
    noEffect: 'Effetto, non ancora scritto',
    effectHint: 'Qui va l’effetto',
    category: (causes: number) => say('categoria, {causes, plural, one {# causa} other {# cause}}', { causes }),
    inCategory: (name: string) => `in ${name}`,
    root: 'causa radice',
    outside: 'fuori dal nostro controllo',
    refuted: 'smentita',
    exact: 'ora esatta',
    approximate: 'circa a quest’ora',
    unknown: 'ora sconosciuta',
    more: (causes: number) =>
      say('{causes, plural, one {un’altra causa: seleziona per vederla} other {altre # cause: seleziona per vederle}}', { causes }),
    folded: (causes: number) => say('compressa, {causes, plural, one {# causa} other {# cause}} sotto', { causes }),
  },

  line: {
    name: 'Riga di scrittura',
    effect: 'Effetto',
    effectHint: 'Che cosa è successo, dove, quando, quanto?',
    causeHint: 'Una concausa',
    childHint: 'Che cosa l’ha reso possibile?',
    actionHint: 'Che cosa si farà? Comincia con un verbo',
    into: (category: string) => `in ${category}`,
    unsorted: 'senza categoria',
    beneath: (text: string) => `sotto ${whole(text)}`,
    actionFor: (text: string, more: number) =>
      say('Azione per {text}{more, plural, =0 {} one { e un’altra causa} other { e altre #}}', { text: quote(text), more }),
    add: 'aggiungi',
    deeper: 'che cosa l’ha reso possibile',
    back: 'indietro',
    categories: 'Categorie',
    noCategory: 'Nessuna categoria con questo nome',
  },

  reword: { name: 'Riformula' },

  drop: {
    bone: (name: string) => `in ${name}`,
    beneath: (text: string) => `sotto ${quote(text)}`,
    before: (text: string) => `prima di ${quote(text)}`,
    after: (text: string) => `dopo ${quote(text)}`,
    nowhere: 'Lasciala su una causa o su una spina',
    more: (count: number) => say('{count, plural, one {e un’altra} other {e altre #}}', { count }),
  },

  notice: {
    removed: (text: string, more: number) =>
      more === 0 ? `Tolta ${quote(text)}` : say('Tolte {first} e {more, plural, one {un’altra} other {altre #}}', { first: quote(text), more }),
    removedCategory: (name: string, causes: number) =>
      causes === 0
        ? `Categoria tolta: ${name}`
        : say('Categoria tolta: {name}; {causes, plural, one {la causa che vi stava resta} other {le # cause che vi stavano restano}}, senza categoria', { name, causes }),
    undo: 'Annulla',
    undoLater: (undo: string) => `Nel frattempo è cambiato altro. Annulla torna indietro di un passo alla volta: ${undo}.`,
    evidence: (level: string, text: string, more: number) =>
      say('Evidenze: {level}, per {first}{more, plural, =0 {} one { e un’altra} other { e altre #}}', {
        level: level.toLowerCase(),
        first: quote(text),
        more,
      }),
    noCategory: (number: number) => `Non c’è una categoria ${number}`,
    notInARow: 'Le frecce spostano cause che stanno in fila. Trascinale, oppure taglia e incolla.',
    nothingBeneath: (text: string) => `Sotto ${quote(text)} non c’è niente da comprimere`,
    cut: (text: string, more: number, paste: string, leave: string) =>
      say('{more, plural, =0 {Tagliata {first}} one {Tagliate {first} e un’altra} other {Tagliate {first} e altre #}}. Seleziona dove va e premi {paste}; {leave} lascia tutto qui.', {
        first: quote(text),
        more,
        paste,
        leave,
      }),
    copied: (text: string, more: number) =>
      say('{more, plural, =0 {Copiata {first}} one {Copiate {first} e un’altra} other {Copiate {first} e altre #}}', { first: quote(text), more }),
    intoItself: 'Una causa non si può spostare sotto sé stessa',
    alreadyTidy: 'Le spine sono già in equilibrio',
    noCause: 'Prima scegli una causa, con le frecce o con un clic',
  },

  several: (count: number) => `${count} cause selezionate`,

  filter: {
    name: 'Filtra le cause',
    short: 'Filtra',
    text: 'Con queste parole',
    close: 'Chiudi',
    shown: (shown: number, all: number) => say('{shown} su {all, plural, one {# causa} other {# cause}}', { shown, all }),
    mirror: 'Mostra anche alla sala',
    mirrored: 'Lo vede anche la sala',
    mirrorHint: 'Fino ad allora la sala vede tutte le cause allo stesso modo',
    clear: 'Mostra tutto',
    mirrorIt: 'Mostra anche alla sala solo queste cause',
    unmirror: 'Mostra di nuovo alla sala tutte le cause',
    clearIt: 'Mostra di nuovo tutte le cause',
  },

  commands: {
    beside: 'Aggiungi una causa accanto a quella selezionata',
    beneath: 'Aggiungi che cosa l’ha reso possibile',
    above: 'Aggiungi una causa un livello più su',
    reword: 'Riformula',
    remove: 'Togli con tutto ciò che sta sotto',
    root: 'Segna come causa radice, sì o no',
    evidence: 'Prossimo livello di evidenza',
    action: 'Aggiungi un’azione per questa causa',
    why: 'Modalità perché: chiedi che cosa l’ha reso possibile',
    all: 'Seleziona tutte le cause',
    copy: 'Copia il ramo',
    cut: 'Taglia il ramo',
    paste: 'Incolla sotto',
    paste_beside: 'Incolla accanto',
    move_up: 'Sposta in su tra le sue pari',
    move_down: 'Sposta in giù tra le sue pari',
    move_left: 'Sposta di un livello in fuori',
    move_right: 'Sposta di un livello in dentro',
    tag: (category: string) => `Categoria: ${category}`,
    evidenceIs: (level: string) => `Evidenze: ${level}`,
    smallestIs: (px: number) => `Dimensione minima del testo sul diagramma: ${px} px`,
    fold: 'Comprimi il ramo, o espandilo',
    fold_all: 'Comprimi tutti i rami',
    unfold_all: 'Espandi tutti i rami',
    only: 'Filtra le cause…',
    fit: 'Mostra l’insieme',
    everything: 'Mostra tutte le cause, o solo quelle che ci stanno',
    numbers: 'Numeri da dire a voce, sì o no',
    walk: 'Percorri le spine: la prossima in grande',
    walkBack: 'Percorri le spine: la precedente',
    head: 'Seleziona l’effetto',
    focus: 'Solo questa catena, o di nuovo tutto',
  },

  tools: {
    name: 'Vista',
    fit: 'Mostra l’insieme',
    larger: 'Più grande',
    smaller: 'Più piccolo',
    natural: (percent: number) => `${percent}%, mostra a grandezza naturale`,
    tidy: 'Riordina: le spine in equilibrio',
    tidyShort: 'Riordina',
    sets: 'Insieme di categorie',
    focus: 'Solo questa catena',
    unfocus: 'Mostra tutto',
    everything: 'Mostra tutte le cause',
    steppedBack: (causes: number) => say('{causes, plural, one {# causa si è ritirata} other {# cause si sono ritirate}}, perché il resto si legga', { causes }),
    numbers: 'Numeri da dire a voce',
  },

  sets: {
    just_culture: 'Just Culture',
    security_operations: 'Sicurezza informatica',
    six_m: '6M',
    eight_p: '8P',
    four_s: '4S',
    care: 'Sanità',
    own: 'Il tuo insieme',
  },

  find: {
    name: 'Trova nel diagramma',
    hint: 'Trova una causa',
    count: (at: number, all: number) =>
      all === 0 ? 'Nessun risultato' : at === 0 ? say('{all, plural, one {# risultato} other {# risultati}}', { all }) : `${at} di ${all}`,
    next: 'Successiva',
    previous: 'Precedente',
    close: 'Chiudi',
  },

  empty: {
    effect: 'Comincia dall’effetto: che cosa è successo, dove, quando e quanto. Premi Invio.',
    causes: 'Ora le cause. Scrivi la prima e premi Invio. # sceglie la categoria.',
    whys: 'Prima aggiungi una causa: scrivi che cosa ha reso possibile l’effetto e premi Invio.',
  },
}
