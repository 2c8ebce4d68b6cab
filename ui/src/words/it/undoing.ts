/** Le parole per ciò che si è fatto: per annulla, ripeti e la cronologia delle modifiche. */
import type { Step } from '../../state/session.svelte'
import { cut as shorten, quoting } from '../quote'
import type { Done, undoing as english } from '../en/undoing'
import { actions } from './actions'
import { dates } from './dates'
import { to } from './days'
import { diagram } from './diagram'
import { inspector } from './inspector'
import { say } from './say'
import { shell } from './shell'

/** Tanto si cita delle parole di una cosa in un suggerimento. */
const QUOTED = 40

const cut = (text: string) => shorten(text, QUOTED)
const quoted = (text: string, most = QUOTED) => quoting(most)(text)

/** Sotto una causa, le cui parole sono tra virgolette, o su una spina, il cui nome non lo è. */
function where(to: string): string {
  if (to === '') return ''
  const cause = /^“(.*)”$/su.exec(to)
  return cause ? ` sotto ${quoted(cause[1] ?? '')}` : ` in ${cut(to)}`
}

type Names = { readonly [name: string]: string }

const STANDINGS: Names = {
  root: 'come radice',
  contributing: 'come concausa',
  outside: 'come fuori dal nostro controllo',
  plain: 'come da valutare',
}
const SETS: Names = diagram.sets
/** Un passo della scaletta per nome; niente se non si conosce. */
const nameOf = (step: string): string | undefined => shell.step(step as Step)
/** Che cosa è successo a un passo della scaletta. Una traccia è solo per chi facilita. */
const AGENDA: { readonly [part: string]: (step: string) => string } = {
  minutes: (step) => `minuti del passo “${step}” modificati`,
  done: (step) => `passo “${step}” concluso`,
  open: (step) => `passo “${step}” riaperto`,
  prompt: (step) => `tua traccia al passo “${step}” modificata`,
  line: (step) => `riga per la sala al passo “${step}” modificata`,
}
/** Che cosa si è cambiato nel passo “I fatti”. */
const FACTS: Names = {
  kind: 'tipo',
  title: 'titolo',
  what_happened: 'che cosa è successo',
  started: 'inizio',
  noticed: 'rilevato',
  contained: 'contenuto',
  place: 'dove',
  system: 'sistema o team',
  impact: 'impatto',
  meant: 'che cosa doveva succedere',
  trigger: 'che cosa l’ha innescato',
  detection: 'come ci se n’è accorti',
  sooner: 'che cosa poteva mostrarlo prima',
  actual: 'danno effettivo',
  potential: 'danno potenziale',
  probability: 'frequenza attesa',
  went_well: 'che cosa è andato bene',
  lucky: 'dove abbiamo avuto fortuna',
}
/** Che cosa si è cambiato della sessione, e del rapporto che ne esce. */
const SESSION: Names = {
  state: 'stato dell’analisi modificato',
  language: 'lingua dell’analisi modificata',
  held_on: 'data della sessione modificata',
  facilitator: 'indicazione di chi facilita modificata',
  decision: 'decisione richiesta modificata',
  notes: 'note e fonti modificate',
  purpose: 'scopo modificato',
  ground_rules: 'regole modificate',
  learned: 'cose imparate modificate',
  open_points: 'questioni aperte modificate',
  length: 'durata della sessione modificata',
  safe_to_speak: 'risposte su “si può parlare liberamente” modificate',
  worth: 'risposte su “tempo ben speso” modificate',
  dots: 'voti a testa modificati',
  dots_per_cause: 'voti al massimo per causa modificati',
  aliases: 'nomi e ruoli modificati',
}
/** Un campo: come si chiama, e il participio che gli si accorda. */
type Fields = { readonly [field: string]: readonly [name: string, changed: string] }
/** Di una causa: prima di “di …”. */
const OF_CAUSE: Fields = {
  evidence: ['evidenze di', 'modificate'],
  note: ['nota sulle evidenze di', 'modificata'],
  source: ['fonte di', 'modificata'],
  nature: ['natura di', 'modificata'],
  owner: ['competenza per', 'modificata'],
  duty: ['compito già assegnato per', 'modificato'],
  votes: ['voti di', 'modificati'],
  also: ['altre formulazioni di', 'modificate'],
  entry: ['voce della cronologia da cui viene', 'modificata'],
  usually: ['“come si fa di solito” di', 'modificato'],
  known: ['“che cosa si poteva sapere” di', 'modificato'],
}
/** Di un'azione: prima di “dell’azione”. */
const OF_ACTION: Fields = {
  causes: ['cause', 'modificate'],
  kind: ['tipo', 'modificato'],
  owner: ['responsabile', 'modificato'],
  due: ['scadenza', 'modificata'],
  measure: ['misura', 'modificata'],
  status: ['stato', 'modificato'],
  impact: ['impatto', 'modificato'],
  effort: ['impegno', 'modificato'],
  decides: ['chi decide', 'modificato'],
  cost: ['costo', 'modificato'],
  safeguard: ['protezione', 'modificata'],
  checklist: ['lista di controllo', 'modificata'],
}
/** Di una voce della cronologia: prima di “della voce”. */
const OF_ENTRY: Fields = {
  time: ['ora', 'modificata'],
  role: ['ruolo', 'modificato'],
  source: ['fonte', 'modificata'],
}
/** Di una categoria: prima di “della categoria”. */
const OF_CATEGORY: Fields = {
  initial: ['sigla', 'modificata'],
  hue: ['colore', 'modificato'],
}
/** I valori che un campo può avere. */
const VALUES: { readonly [field: string]: Names } = {
  evidence: inspector.evidence,
  nature: inspector.natures,
  status: actions.statuses,
  safeguard: { prevent: 'previene', notice: 'rileva', limit: 'limita' },
  kind: actions.kinds,
}

/** Che cosa si è detto di una protezione. */
const SAFEGUARDS: { readonly [what: string]: string } = {
  prevent: 'serve a prevenire',
  notice: 'serve a rilevare',
  limit: 'serve a limitare',
  held: 'ha tenuto',
  failed: 'non ha funzionato',
  bypassed: 'è stata aggirata',
  absent: 'non c’era',
  outcome: 'esito tolto',
  causes: 'cause modificate',
  entries: 'voci della cronologia modificate',
}
const IMPACTS: Names = {
  people: 'sulle persone',
  service: 'sul servizio',
  data: 'sui dati',
  money: 'in denaro',
  trust: 'sulla fiducia',
  environment: 'sull’ambiente',
}
const FUNCTIONS: Names = {
  development: 'Sviluppo',
  operations: 'Esercizio',
  security_operations: 'Sicurezza operativa',
  management: 'Direzione',
  personnel: 'Personale',
  purchasing: 'Acquisti',
  suppliers: 'Fornitori',
  users: 'Utenti',
}

/** Un campo di una cosa, e che cosa vale adesso: stato dell’azione “X”: concordata. Null dove il campo non si conosce. */
function fieldOf(fields: Fields, of: string, it: string, what: string): string | null {
  const [name = '', said] = what.split(' ')
  const field = fields[name]
  if (!field) return null
  const now = said && (VALUES[name]?.[said]?.toLowerCase() ?? said.replaceAll('_', ' '))
  return `${field[0]} ${of}${it}${now ? `: ${now}` : ` ${field[1]}`}`
}

// Che cosa è successo, non che cosa fare: la cronologia racconta, e “Annulla: …” nomina.
const EDITS: { readonly [edit: string]: (it: string, edited_to: string) => string } = {
  set_session: (_, what) => SESSION[what] ?? 'analisi modificata',
  set_incident: (_, what) => `modifica al passo “${shell.step('happened')}”${FACTS[what] ? `: ${FACTS[what]}` : ''}`,
  set_effect: () => 'effetto formulato',
  add_cause: (it, to) => `causa ${it} aggiunta${where(to)}`,
  add_branches: (it, to) => `${it === '' ? 'cause aggiunte' : `causa ${it} aggiunta`}${where(to)}`,
  reword_cause: (it) => `causa ${it} riformulata`,
  tag_cause: (it, to) => (to === '' ? `causa ${it} tolta dalla sua categoria` : `causa ${it} spostata in ${cut(to)}`),
  set_standing: (it, as) => `causa ${it} segnata ${STANDINGS[as] ?? ''}`,
  set_cause: (it, what) => fieldOf(OF_CAUSE, '', it, what) ?? `causa ${it} modificata`,
  move_cause: (it, to) => `causa ${it} spostata${where(to)}`,
  remove_cause: (it) => `causa ${it} tolta`,
  add_entry: (it) => `voce ${it} aggiunta alla cronologia`,
  set_entry: (it, what) => fieldOf(OF_ENTRY, 'della voce ', it, what) ?? `voce ${it} modificata nella cronologia`,
  move_entry: (it) => `voce ${it} spostata nella cronologia`,
  remove_entry: (it) => `voce ${it} tolta dalla cronologia`,
  add_action: (it) => `azione ${it} aggiunta`,
  set_action: (it, what) => fieldOf(OF_ACTION, 'dell’azione ', it, what) ?? `azione ${it} modificata`,
  move_action: (it) => `azione ${it} spostata`,
  remove_action: (it) => `azione ${it} tolta`,
  add_attachment: (it) => `${it} allegato`,
  set_attachment: (it, what) => ({ name: `${it} rinominato`, alternative: `${it} descritto`, in_report: `${it} messo nel rapporto o tolto` })[what] ?? `${it} modificato`,
  remove_attachment: (it) => `allegato ${it} rimosso`,
  add_safeguard: (it) => `protezione ${it} aggiunta`,
  set_safeguard: (it, what) => `protezione ${it}${SAFEGUARDS[what] ? `: ${SAFEGUARDS[what]}` : ' riformulata'}`,
  move_safeguard: (it) => `protezione ${it} spostata`,
  remove_safeguard: (it) => `protezione ${it} tolta`,
  set_impact: (_, what) => `impatto ${IMPACTS[what.split(' ')[0] ?? ''] ?? ''} modificato`,
  set_function: (it, to) => (to === '' ? `ruolo ${it} tolto dalla sua funzione` : `ruolo ${it} messo in ${FUNCTIONS[to] ?? cut(to)}`),
  // Chi è stato colpito è solo per chi facilita, come una nota.
  add_need: () => 'bisogno aggiunto',
  set_need: () => 'bisogno modificato',
  move_need: () => 'bisogno spostato',
  remove_need: () => 'bisogno tolto',
  add_participant: (it) => `ruolo ${it} aggiunto`,
  set_participant: (it) => `ruolo ${it} modificato`,
  remove_participant: (it) => `ruolo ${it} tolto`,
  add_category: (it) => `categoria ${it} aggiunta`,
  set_category: (it, what) =>
    what === 'name' ? `categoria ${it} rinominata` : (fieldOf(OF_CATEGORY, 'della categoria ', it, what) ?? `categoria ${it} modificata`),
  move_category: (it) => `categoria ${it} spostata`,
  tidy: () => 'spine riordinate',
  remove_category: (it) => `categoria ${it} tolta`,
  use_category_set: (_, set) => `insieme di categorie cambiato${SETS[set] ? `: ${SETS[set]}` : ''}`,
  set_agenda_item: (_, what) => {
    const [step = '', part = ''] = what.split(' ')
    const name = nameOf(step)
    return name === undefined ? 'scaletta modificata' : (AGENDA[part]?.(name) ?? `scaletta modificata: ${name}`)
  },
  use_agenda: () => 'scaletta sostituita',
  // Una nota è solo per chi facilita: ciò che dice non si ripete dove altri possono guardare.
  set_note: () => 'nota privata scritta',
  add_thought: (it) => `pensiero ${it} parcheggiato`,
  set_thought: (it, what) =>
    `pensiero ${it} ${what === 'settled' ? 'segnato come risolto' : what === 'open' ? 'riaperto' : 'riformulato'} nel parcheggio`,
  remove_thought: (it) => `pensiero ${it} tolto dal parcheggio`,
  add_ideas: (it) => `${it === '' ? 'idee aggiunte' : `idea ${it} aggiunta`} al vassoio`,
  set_idea: (it) => `idea ${it} modificata nel vassoio`,
  remove_idea: (it) => `idea ${it} tolta dal vassoio`,
  place_idea: (it, to) => `idea ${it} collocata${where(to)}`,
  merge: (it, kept) => `causa ${it} unita${kept === '' ? '' : ` a ${/^“/u.test(kept) ? quoted(kept.slice(1, -1)) : cut(kept)}`}`,
  copy_causes: (it, to) => `${it === '' ? 'cause copiate' : `causa ${it} copiata`}${where(to)}`,
  // Quale nome fosse non si dice più.
  replace_name: (it) => `ruolo ${it} messo al posto di un nome`,
  open_voting: () => 'votazione aperta',
  give_dots: (it) => `voti dati${it === '' ? '' : ` a ${it}`}`,
  close_voting: () => 'votazione chiusa',
  import: (it) => (it === '' ? 'righe incollate importate' : `file ${it} importato`),
  return_to: (_, at) => `ritorno ${moment(at) ?? 'a un momento precedente'}`,
}

/** alle 14:05, con la data dove non è oggi. */
function moment(at: string): string | null {
  const time = new Date(at)
  if (Number.isNaN(time.getTime())) return null
  const clock = `${time.getHours()}`.padStart(2, '0') + ':' + `${time.getMinutes()}`.padStart(2, '0')
  const today = time.toDateString() === new Date().toDateString()
  const day = dates.shortly(time.getFullYear(), time.getMonth() + 1, time.getDate())
  return today ? `alle ${clock}` : `${to(day)}, ${clock}`
}

/** Che cosa ha fatto un passo, come lo si direbbe a qualcuno: causa “Nessuna escalation” spostata in Processi. */
export function named({ edit, edited_text, edited_to = '' }: Done, most = QUOTED): string {
  const it = edited_text.trim() === '' ? '' : quoted(edited_text.trim(), most)
  // Di più cose insieme si dice la prima.
  const more = /^\+(\d+)$/.exec(edited_to)
  const said = EDITS[edit]?.(it, more ? '' : edited_to.trim()) ?? 'ultima modifica'
  const whole = said.replace(/ {2,}/g, ' ').trim()
  if (!more) return whole
  return `${whole}, ${say('{count, plural, one {e un’altra modifica} other {e altre # modifiche}}', { count: Number(more[1]) })}`
}

export const undoing: typeof english = {
  named,
  undo: 'Annulla',
  redo: 'Ripeti',
  undoStep: (step: Done) => `Annulla: ${named(step)}`,
  redoStep: (step: Done) => `Ripeti: ${named(step)}`,
  undid: (step: Done) => `Annullato: ${named(step)}`,
  redid: (step: Done) => `Ripetuto: ${named(step)}`,
  nothingToUndo: 'Non c’è niente da annullare.',
  nothingToRedo: 'Non c’è niente da ripetere.',
}
