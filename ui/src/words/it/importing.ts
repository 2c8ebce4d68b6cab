/** Parole di ciò che si guarda prima di importarlo. */
import type { importing as english } from '../en/importing'
import { say } from './say'

export const importing: typeof english = {
  titleNew: 'Importa come nuova analisi',
  titleInto: 'Aggiungi a questa analisi',
  made: (causes, actions, entries) =>
    [
      causes > 0 ? say('{causes, plural, one {# causa} other {# cause}}', { causes }) : '',
      actions > 0 ? say('{actions, plural, one {# azione} other {# azioni}}', { actions }) : '',
      entries > 0 ? say('{entries, plural, one {# voce} other {# voci}} della cronologia', { entries }) : '',
    ]
      .filter(Boolean)
      .join(' · '),
  nothing: 'Letto così, non se ne ricava niente.',
  noColumn: 'Indica una colonna che contiene azioni, cause o che cosa è successo.',
  beneath: (cause) => `sotto ${cause}`,
  onBone: (name) => `sulla spina ${name}`,
  effect: 'Problema',
  will: 'Che cosa ne risulta',
  more: (count) => say('e {count, plural, one {un altro} other {altri #}}', { count }),
  newCategories: (names) => `Nuove categorie: ${names.join(', ')}.`,
  leftOut: (count) => say('{count, plural, one {# elemento non importato o modificato} other {# elementi non importati o modificati}}', { count }),
  line: (line) => `Riga ${line}`,
  levels: 'I primi livelli sono',
  levelNames: {
    effect_categories: 'problema, categorie, cause',
    effect_causes: 'problema, cause',
    categories: 'categorie, cause',
    causes: 'cause',
  },
  column: (title, at) => (title === '' ? `Colonna ${at}` : `Colonna “${title}”`),
  columnNames: {
    nothing: 'ignorata',
    action: 'azione',
    owner: 'responsabile',
    due: 'scadenza',
    status: 'stato',
    cause: 'causa',
    category: 'categoria',
    level: 'livello',
    entry: 'che cosa è successo',
    day: 'giorno',
    time: 'ora',
    role: 'ruolo',
    source: 'fonte',
  },
  dates: 'Date come 03/04/2026 cominciano con',
  datesUnset: 'scegli…',
  dateNames: { day_first: 'il giorno', month_first: 'il mese' },
  day: 'Giorno del primo orario',
  failed: (file, why) => `“${file}” non è stato importato. ${why}`,
  reading: (file) => (file === '' ? 'Lettura in corso…' : `Lettura di “${file}” in corso…`),
  cancel: 'Annulla',
  import: 'Importa',
  add: 'Aggiungi',
}
