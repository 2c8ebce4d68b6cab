/** Le parole per ciò che si è fatto: per annulla, ripeti e la storia. */
import { changed } from './changed'
import { cut as shorten, quoting } from '../quote'
import type { Done, undoing as english } from '../en/undoing'
import { actions } from './actions'
import { dates } from './dates'
import { inspector } from './inspector'

/** Tanto si cita delle parole di una cosa in un suggerimento. */
const QUOTED = 40

const cut = (text: string) => shorten(text, QUOTED)
const quoted = (text: string, most = QUOTED) => quoting(most)(text)

/** Sotto una causa, le cui parole sono tra virgolette, o su una spina, il cui nome non lo è. */
function where(detail: string): string {
  if (detail === '') return ''
  const cause = /^“(.*)”$/su.exec(detail)
  return cause ? ` sotto ${quoted(cause[1] ?? '')}` : ` in ${cut(detail)}`
}

type Names = { readonly [name: string]: string }

const STANDINGS: Names = {
  root: 'come causa radice',
  contributing: 'come concorrente',
  outside: 'come fuori dal nostro controllo',
  plain: 'come aperta',
}
const SETS: Names = {
  just_culture: 'Just Culture',
  security_operations: 'Sicurezza informatica',
  six_m: '6M',
  eight_p: '8P',
  four_s: '4S',
  care: 'Sanità',
}
const STEPS: Names = {
  opening: 'Apertura',
  happened: 'I fatti',
  fishbone: 'Lisca',
  whys: 'Cinque perché',
  priorities: 'Priorità',
  actions: 'Azioni',
  report: 'Rapporto',
}
/** Che cosa di un passo della scaletta si è cambiato. Un promemoria è solo per chi facilita. */
const AGENDA: { readonly [part: string]: (step: string) => string } = {
  minutes: (step) => `cambia i minuti del passo “${step}”`,
  done: (step) => `segna concluso il passo “${step}”`,
  open: (step) => `riapri il passo “${step}”`,
  prompt: (step) => `cambia il tuo promemoria al passo “${step}”`,
  line: (step) => `cambia la riga per la sala al passo “${step}”`,
}
/** Che cosa di una causa o di un'azione si è cambiato. */
const FIELDS: Names = {
  evidence: 'i riscontri di',
  note: 'i riscontri di',
  source: 'i riscontri di',
  nature: 'la natura di',
  owner: 'il responsabile di',
  votes: 'i punti di',
  also: 'le altre formulazioni di',
  status: 'lo stato di',
  due: 'la scadenza di',
  duty: 'il compito prima di',
  entry: 'la riga della cronologia di',
  what: 'le parole di',
  causes: 'le cause di',
  kind: 'il tipo di',
  measure: 'la misura di',
  impact: 'l’impatto di',
  effort: 'l’impegno di',
}
/** I valori che un campo può avere. */
const VALUES: { readonly [field: string]: Names } = {
  evidence: inspector.evidence,
  nature: inspector.natures,
  status: actions.statuses,
  kind: actions.kinds,
}

const EDITS: { readonly [edit: string]: (it: string, detail: string) => string } = {
  set_session: (_, what) => `cambia ${changed('session', what) || 'l’incontro'}`,
  set_incident: (_, what) => `cambia ${changed('incident', what) || 'i fatti'}`,
  set_effect: () => 'formula l’effetto',
  add_cause: (it, to) => `aggiungi ${it}${where(to)}`,
  add_branches: (it, to) => `aggiungi ${it || 'cause'}${where(to)}`,
  reword_cause: (it) => `riformula ${it}`,
  tag_cause: (it, to) => (to === '' ? `togli ${it} dalla sua categoria` : `sposta ${it} in ${cut(to)}`),
  set_standing: (it, as) => `segna ${it} ${STANDINGS[as] ?? ''}`,
  set_cause: (it, what) => `cambia ${field(what)}${it}${value(what)}`,
  move_cause: (it, to) => `sposta ${it}${where(to)}`,
  remove_cause: (it) => `togli ${it}`,
  add_entry: (it) => `aggiungi ${it} alla cronologia`,
  set_entry: (it, what) => `cambia ${changed('entry', what)} ${it} nella cronologia`,
  move_entry: (it) => `sposta ${it} nella cronologia`,
  remove_entry: (it) => `togli ${it} dalla cronologia`,
  add_action: (it) => `aggiungi l’azione ${it}`,
  set_action: (it, what) => `cambia ${action(what)} ${it}${value(what)}`,
  move_action: (it) => `sposta l’azione ${it}`,
  remove_action: (it) => `togli l’azione ${it}`,
  add_participant: (it) => `aggiungi il ruolo ${it}`,
  set_participant: (it) => `cambia il ruolo ${it}`,
  remove_participant: (it) => `togli il ruolo ${it}`,
  add_category: (it) => `aggiungi la categoria ${it}`,
  set_category: (it, what) => `cambia ${what === '' ? 'la categoria' : `${changed('category', what).replace(/ di$/, '')} della categoria`} ${it}`,
  move_category: (it) => `sposta la categoria ${it}`,
  tidy: () => 'riordina le spine',
  remove_category: (it) => `togli la categoria ${it}`,
  use_category_set: (_, set) => `passa a un altro insieme di categorie${SETS[set] ? `: ${SETS[set]}` : ''}`,
  set_agenda_item: (_, what) => {
    const [step = '', part = ''] = what.split(' ')
    const name = STEPS[step]
    return name === undefined ? 'cambia la scaletta' : (AGENDA[part]?.(name) ?? `cambia la scaletta: ${name}`)
  },
  use_agenda: () => 'passa a un’altra scaletta',
  // Una nota è solo per chi facilita: ciò che dice non si ripete dove altri possono guardare.
  set_note: () => 'scrivi una nota privata',
  add_thought: (it) => `parcheggia ${it || 'un pensiero'}`,
  set_thought: (it) => `cambia il pensiero parcheggiato ${it}`,
  remove_thought: (it) => `togli il pensiero parcheggiato ${it}`,
  add_ideas: (it) => `aggiungi ${it || 'idee'} al vassoio`,
  set_idea: (it) => `cambia ${it || 'un’idea'} nel vassoio`,
  remove_idea: (it) => `togli ${it || 'un’idea'} dal vassoio`,
  place_idea: (it, to) => `colloca ${it || 'un’idea'}${where(to)}`,
  merge: (it, kept) => `unisci ${it}${kept === '' ? '' : ` a ${/^“/u.test(kept) ? quoted(kept.slice(1, -1)) : cut(kept)}`}`,
  copy_causes: (it, to) => `copia ${it || 'cause'}${where(to)}`,
  // Quale nome fosse non si dice più.
  replace_name: (it) => `metti ${it || 'un ruolo'} al posto di un nome`,
  open_voting: () => 'apri la votazione',
  give_dots: (it) => `dai punti${it === '' ? '' : ` a ${it}`}`,
  close_voting: () => 'chiudi la votazione',
  return_to: (_, at) => `ritorna ${moment(at) ?? 'a un momento precedente'}`,
}

/** alle 14:05, con la data dove non è oggi. */
function moment(at: string): string | null {
  const time = new Date(at)
  if (Number.isNaN(time.getTime())) return null
  const clock = `${time.getHours()}`.padStart(2, '0') + ':' + `${time.getMinutes()}`.padStart(2, '0')
  const today = time.toDateString() === new Date().toDateString()
  const day = dates.shortly(time.getFullYear(), time.getMonth() + 1, time.getDate())
  return today ? `alle ${clock}` : `al ${day}, ${clock}`
}

const field = (what: string) => {
  const known = FIELDS[what.split(' ')[0] ?? '']
  return known ? `${known} ` : ''
}
/** Di un'azione il campo si dice con l'articolo: la scadenza dell'azione. */
const action = (what: string) => {
  const known = FIELDS[what.split(' ')[0] ?? '']
  return known ? `${known.replace(/ di$/, '')} dell’azione` : 'l’azione'
}
const value = (what: string) => {
  const [name = '', said] = what.split(' ')
  if (!said) return ''
  return `: ${VALUES[name]?.[said]?.toLowerCase() ?? said.replaceAll('_', ' ')}`
}

/** Che cosa ha fatto un passo, come lo si direbbe a qualcuno: sposta “Nessuna escalation” in Processi. */
export function named({ edit, subject, detail = '' }: Done, most = QUOTED): string {
  const it = subject.trim() === '' ? '' : quoted(subject.trim(), most)
  // Di più cose insieme si dice la prima.
  const more = /^\+(\d+)$/.exec(detail)
  const said = EDITS[edit]?.(it, more ? '' : detail.trim()) ?? 'l’ultima modifica'
  const whole = said.replace(/ {2,}/g, ' ').trim()
  return more ? `${whole} e altre ${more[1]}` : whole
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
