/** Le parole di impatto × impegno. */
import type { grid as english } from '../en/grid'

export const grid: typeof english = {
  name: 'Impatto e impegno',
  as: 'Mostra il piano come',
  plan: 'Piano',
  grid: 'Impatto × impegno',
  impact: 'Impatto',
  effort: 'Impegno',
  high: 'alto',
  low: 'basso',
  much: 'molto',
  little: 'poco',
  waiting: 'Ancora da collocare',
  waitingNone: 'Sono tutte al loro posto.',
  corners: { first: 'Per prime', plan: 'Da pianificare bene', quick: 'Se è a portata di mano', last: 'Da ripensare' },
  action: 'Azione ',
  cell: (impact: number | null, effort: number | null) =>
    impact === null || effort === null ? ', ancora da collocare' : `, impatto ${impact} su 5, impegno ${effort} su 5`,
  help: 'Le frecce la collocano, Canc la toglie',
  keys: [
    ['Tab', 'prossima azione'],
    ['← ↑ → ↓', 'colloca'],
    ['Del', 'togli'],
    ['Enter', 'alla sua riga nel piano'],
  ],
  menu: {
    moreImpact: 'Più impatto',
    lessImpact: 'Meno impatto',
    moreEffort: 'Più impegno',
    lessEffort: 'Meno impegno',
    off: 'Togli dalla griglia',
    open: 'Alla sua riga nel piano',
  },
  commands: { plan: 'Azioni: come piano', grid: 'Azioni: impatto × impegno' },
}
