/** Le parole della libreria. */
import type { HitKind } from '../../bindings/types'
import type { home as english } from '../en/home'
import { on } from './days'
import { say } from './say'

export const home: typeof english = {
  name: 'Lisca',
  line: 'Analisi delle cause radice: lo sguardo va al sistema, non alla persona.',
  language: 'Lingua di Lisca',
  smallest: 'Dimensione minima del testo sul diagramma',
  px: (px: number) => `${px} px`,

  fresh: {
    heading: 'Nuova analisi',
    title: 'Nome del caso',
    titleHint: 'Che cosa è successo? Dai un nome al caso e premi Invio',
    kind: 'Tipo',
    set: 'Categorie',
    begin: 'Comincia',
    needsTitle: 'Prima dai un nome al caso: poche parole da cui tutti lo riconoscano.',
  },

  kinds: { incident: 'Incidente', near_miss: 'Quasi incidente', hazard: 'Pericolo o vulnerabilità' },
  sets: {
    just_culture: 'Just Culture',
    security_operations: 'Sicurezza informatica',
    six_m: '6M, produzione',
    eight_p: '8P, servizi',
    four_s: '4S, servizi in breve',
    care: 'Sanità',
    own: 'Le tue',
  },
  states: { draft: 'Bozza', in_review: 'In revisione', reviewed: 'Rivista', closed: 'Chiusa' },

  search: 'Cerca in tutte le analisi',
  searchHint: 'Cerca titoli, cause e azioni',
  clearSearch: 'Svuota la ricerca',
  found: (hits: number, workshops: number) =>
    say('{hits, plural, one {# risultato} other {# risultati}} in {workshops, plural, one {# analisi} other {# analisi}}', { hits, workshops }),
  foundNothing: (text: string) => `Nessun risultato per “${text}”.`,
  foundNothingHelp: 'La ricerca guarda l’inizio delle parole in titoli, effetti, cause, azioni, protezioni e nomi degli allegati.',
  what: (what: HitKind) =>
    what === 'title' ? 'Titolo'
    : what === 'effect' ? 'Effetto'
    : 'cause' in what ? 'Causa'
    : 'safeguard' in what ? 'Protezione'
    : 'attachment' in what ? 'Allegato'
    : 'Azione',

  shelves: 'Scaffali',
  shelf: { open: 'Aperte', archived: 'Archiviate', bin: 'Cestino' },

  columns: { title: 'Analisi', state: 'Stato', date: 'Sessione', roots: 'Cause radice', actions: 'Azioni', priority: 'Priorità' },
  list: 'Analisi',
  notHeld: 'senza data',
  edited: (day: string) => `modificata ${on(day)}`,
  today: 'oggi',
  yesterday: 'ieri',
  noEffect: 'L’effetto non è ancora scritto',
  roots: (count: number, causes: number) =>
    causes === 0 ? 'ancora nessuna causa' : say('{count} su {causes, plural, one {# causa} other {# cause}}', { count, causes }),
  actions: (open: number, all: number) =>
    all === 0
      ? 'ancora nessuna'
      : open === 0
        ? say('{all, plural, one {# chiusa} other {# chiuse}}', { all })
        : say('{open} su {all} {open, plural, one {aperta} other {aperte}}', { open, all }),
  priority: (priority: number) => `Priorità ${priority} su 3`,

  menu: (title: string) => `Altro per ${title}`,
  open: 'Apri',
  duplicate: 'Duplica',
  archive: 'Archivia',
  unarchive: 'Togli dall’archivio',
  bin: 'Sposta nel cestino',
  restore: 'Ripristina',
  emptyBin: 'Svuota il cestino…',
  emptyBinTitle: 'Svuotare il cestino?',
  emptyBinText: (count: number) =>
    say(
      '{count, plural, one {# analisi sarà eliminata} other {# analisi saranno eliminate}} per sempre, con tutte le cause, le azioni e gli allegati; lo saranno anche i file già rimossi dalle altre analisi. Non si può annullare.',
      { count },
    ),
  emptyBinYes: 'Elimina per sempre',
  cancel: 'Annulla',
  undo: 'Annulla',

  binned: (title: string) => `“${title}” è nel cestino.`,
  archived: (title: string) => `“${title}” è archiviata.`,
  unarchived: (title: string) => `“${title}” è di nuovo tra le analisi aperte.`,
  restored: (title: string) => `“${title}” è stata ripristinata.`,
  duplicated: (title: string) => `“${title}” è stata duplicata.`,
  emptied: (count: number) => say('{count, plural, one {# analisi eliminata} other {# analisi eliminate}}.', { count }),
  isBinned: (title: string) => `“${title}” è nel cestino. Ripristinala per aprirla.`,

  import: 'Importa…',
  importTitle: 'Importa un’analisi',
  importKind: 'Analisi, scalette, mappe mentali e tabelle',
  imported: 'L’analisi è stata importata.',
  examples: 'Aggiungi gli esempi',
  examplesAdded: (count) => say('{count, plural, one {# esempio svolto aggiunto} other {# esempi svolti aggiunti}} alla tua libreria.', { count }),
  examplesThere: 'Gli esempi svolti sono già nella tua libreria.',
  examplesAgain: 'Aggiungili di nuovo',

  empty: {
    open: 'Qui non c’è ancora niente',
    openHelp:
      'Dai un nome a un caso qui sopra e premi Invio: si comincia da ciò che è successo, e si finisce con un piano su carta. Oppure guarda prima come si fa, in tre esempi svolti: un venerdì sera con un allarme critico, un pagamento che stava per finire a sconosciuti, e il database che GitLab perse nel 2017.',
    archived: 'L’archivio è vuoto',
    archivedHelp: 'Archivia un’analisi quando le sue azioni sono concluse. La ricerca la trova ancora.',
    bin: 'Il cestino è vuoto',
    binHelp: 'Le analisi che elimini aspettano qui finché non svuoti il cestino.',
  },

  broken: 'La libreria non si può aprire',
  tryAgain: 'Riprova',
}
