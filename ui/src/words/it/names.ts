/** Nomi che sono stati scritti, e i ruoli che ne prendono il posto. */
import type { names as english } from '../en/names'
import { say } from './say'

const kinds = {
  effect: 'Effetto',
  category: 'Categoria',
  participant: 'Chi partecipa',
  timeline_entry: 'Cronologia',
  cause: 'Causa',
  action: 'Azione',
  agenda_item: 'Scaletta',
  note: 'Nota privata',
  thought: 'Parcheggio',
  idea: 'Idea nel vassoio',
}

const fields = {
  title: 'Titolo',
  what_happened: 'Che cosa è successo',
  place: 'Dove',
  system: 'Sistema o team',
  impact: 'Impatto',
  went_well: 'Che cosa è andato bene',
  lucky: 'Dove abbiamo avuto fortuna',
  facilitator: 'Chi facilita',
  decision: 'Decisione',
  notes: 'Note e fonti',
  purpose: 'Scopo',
  ground_rules: 'Regole',
  learned: 'Che cosa si è imparato',
  open_points: 'Questioni aperte',
  role: 'ruolo',
  source: 'fonte',
  evidence_note: 'evidenze',
  evidence_source: 'fonte',
  owner: 'responsabile',
  duty: 'compito',
  also: 'altra formulazione',
  measure_counts: 'misura',
  measure_threshold: 'soglia',
  reason: 'motivo',
  line: 'riga per la sala',
  prompt: 'traccia privata',
}

export const names: typeof english = {
  title: 'I nomi, e i ruoli che ne prendono il posto',
  help: 'Con un ruolo il rapporto parla del sistema. Prende il posto del nome in tutti i testi insieme, in un solo passo che puoi annullare.',
  command: 'Nomi: metti i ruoli al loro posto',
  list: 'Che cosa sembra un nome',
  loading: 'Cerco i nomi…',
  none: 'Niente sembra un nome.',
  noneHelp: 'Ciò che sembra un nome lo trovi qui con i suoi posti, ovunque sia stato scritto.',
  places: (count) => say('{count, plural, one {in # posto} other {in # posti}}', { count }),
  role: (name) => `Il ruolo che sta per ${name}`,
  roleHint: 'Amministratore di sistema',
  roles: 'I ruoli di questa analisi',
  replace: (count) => say('{count, plural, one {Sostituisci} other {Sostituisci in # posti}}', { count }),
  other: 'Un altro nome',
  replaceOther: 'Sostituisci ovunque',
  stands: (name, role) => `Ora “${role}” sta per ${name}, ovunque sia scritto.`,
  notName: 'Non è un nome',
  more: (count) => say('{count, plural, one {un altro posto} other {altri # posti}}', { count }),
  fewer: 'Di meno',
  keys: [
    ['Enter', 'sostituisci ovunque'],
    ['not_a_name', 'non è un nome'],
    ['↓', 'i ruoli'],
  ],
  close: 'Chiudi',
  replaced: (role, count) =>
    say('{count, plural, one {Al suo posto ora c’è: {role}.} other {In tutti i # posti ora c’è: {role}.}}', { role, count }),
  ignored: (name) => `“${name}” non è un nome: d’ora in poi non lo segnalo più.`,
  undo: 'Annulla',
  history: 'Questo computer ricorda i nomi, nella cronologia delle modifiche e per riconoscerli. Tra i file li ha solo il JSON con le note private.',

  kinds,
  fields,

  typed: {
    looks: (name) => `“${name}” sembra un nome. Con un ruolo, come “amministratore di sistema”, il rapporto parla del sistema.`,
    known: (name, role) => `“${name}” qui sta per ${role}.`,
    use: (role) => `Usa “${role}”`,
    notName: 'Non è un nome',
    inTheRoom: (name) => `“${name}” sembra un nome, e la sala vede chi è qui. Che ruolo ha?`,
    allTheSame: 'Aggiungi il nome lo stesso',
  },

  check: {
    title: (count) => say('{count, plural, one {Una parola sembra ancora un nome} other {# parole sembrano ancora nomi}}', { count }),
    help: 'Un rapporto che parla del sistema può fare a meno dei nomi. Decidi tu.',
    all: 'Esporta lo stesso',
    look: 'Metti i ruoli al loro posto',
    cancel: 'Annulla',
  },
  entry: (count) => say('{count, plural, one {# nome da rivedere} other {# nomi da rivedere}}', { count }),
}
