/** Le parole attorno a ciò che resta da completare; i punti stessi sono scritti in Rust, anche per la riga di comando. */
import type { Subject } from '../../bindings/types'
import type { readiness as en } from '../en/readiness'
import { say } from './say'

const subjects: { readonly [subject in Subject]: string } = {
  problem: 'Il problema',
  safeguards: 'Protezioni',
  causes: 'Cause',
  actions: 'Azioni',
  wordings: 'Parole',
}

export const readiness: typeof en = {
  name: 'Da completare',
  command: 'Guarda che cosa resta da completare',
  looking: 'Sto rileggendo l’analisi…',
  open: (points: number) => say('{points, plural, one {# punto} other {# punti}} da completare', { points }),
  // In una colonna stretta: “da completare” è scritto dove si arriva.
  openShort: (points: number) => say('{points, plural, one {# aperto} other {# aperti}}', { points }),
  holds: 'Niente di tutto questo blocca il rapporto: si può esportare così com’è.',
  ready: 'Pronto',
  readyMeans:
    'Da ogni causa radice una catena di evidenze porta al problema. Ogni causa radice ha un’azione su cui si può contare, e ogni azione un responsabile, una scadenza e una misura. Le parole raccontano il sistema.',
  toReport: 'Al rapporto',
  subject: (subject: Subject) => subjects[subject],
  count: (subject: Subject, points: number) =>
    subject === 'wordings'
      ? say('{points, plural, one {# espressione da rivedere} other {# espressioni da rivedere}}', { points })
      : say('{points, plural, one {# punto} other {# punti}}', { points }),
  why: 'Perché?',
  rule: (id: string) => `Regola ${id}`,
  leave: 'Lascia così',
  left: (phrase: string) => `“${phrase}” resta com’è`,
  undo: 'Annulla',
  keys: [
    ['↑ ↓', 'scorri'],
    ['Enter', 'vai lì'],
    ['→', 'perché'],
    ['step:7', 'torna qui'],
  ],
}
