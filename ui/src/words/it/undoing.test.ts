import { expect, it } from 'vitest'
import { named, undoing } from './undoing'

const done = (edit: string, edited_text = '', edited_to = '') => ({ edit, edited_text, edited_to })

it('says what happened, and where to', () => {
  expect(undoing.undoStep(done('move_cause', 'Nessuna escalation', 'Processi'))).toBe(
    'Annulla: causa “Nessuna escalation” spostata in Processi',
  )
  expect(named(done('move_cause', 'X', '“Nessuno è stato chiamato”'))).toBe('causa “X” spostata sotto “Nessuno è stato chiamato”')
  expect(named(done('set_standing', 'X', 'root'))).toBe('causa “X” segnata come radice')
  expect(named(done('set_cause', 'X', 'evidence confirmed'))).toBe('evidenze di “X”: confermata')
  expect(named(done('set_cause', 'X', 'note'))).toBe('nota sulle evidenze di “X” modificata')
  expect(named(done('set_action', 'X', 'status in_progress'))).toBe('stato dell’azione “X”: in corso')
  expect(named(done('set_action', 'X', 'due'))).toBe('scadenza dell’azione “X” modificata')
  expect(named(done('merge', 'X', '“Y”'))).toBe('causa “X” unita a “Y”')
  expect([named(done('close_voting')), named(done('add_participant', 'Medico'))]).toEqual(['votazione chiusa', 'ruolo “Medico” aggiunto'])
})

it('names what was changed of the facts, the session, an entry and a category', () => {
  expect(named(done('set_incident', '', 'impact'))).toBe('modifica al passo “I fatti”: impatto')
  expect(named(done('set_incident'))).toBe('modifica al passo “I fatti”')
  expect(named(done('set_session', '', 'ground_rules'))).toBe('regole modificate')
  expect(named(done('set_entry', 'X', 'time'))).toBe('ora della voce “X” modificata')
  expect(named(done('set_category', 'X', 'name'))).toBe('categoria “X” rinominata')
})

it('tells several at once by the first, and the others agree in number', () => {
  expect(named(done('remove_cause', 'X', '+1'))).toBe('causa “X” tolta, e un’altra modifica')
  expect(named(done('remove_cause', 'X', '+2'))).toBe('causa “X” tolta, e altre 2 modifiche')
})

it('speaks of the prompt of a step as the rest of the window does', () => {
  expect(named(done('set_agenda_item', '', 'whys prompt'))).toBe('tua traccia al passo “Cinque perché” modificata')
})

it('gives no orders, whatever was done', () => {
  const orders = /^(aggiungi|togli|cambia|sposta|chiudi|apri|riformula|segna|copia|unisci|metti|dai|scrivi|passa|ritorna|parcheggia|colloca|riordina) /
  for (const edit of EDITS) expect(named(done(edit, 'X')), edit).not.toMatch(orders)
})
const EDITS = ['set_session', 'set_effect', 'add_cause', 'add_branches', 'tag_cause', 'set_entry', 'move_action', 'tidy', 'use_category_set', 'set_agenda_item', 'use_agenda', 'set_note', 'add_thought', 'add_ideas', 'place_idea', 'copy_causes', 'replace_name', 'open_voting', 'give_dots', 'return_to']

it('names the moment that was returned to', () => {
  const at = (day: number) => named(done('return_to', '', new Date(2020, 4, day, 9, 5).toISOString()))
  expect([at(1), at(8), at(9)]).toEqual(['ritorno al 1º mag 2020, 09:05', 'ritorno all’8 mag 2020, 09:05', 'ritorno al 9 mag 2020, 09:05'])
})
