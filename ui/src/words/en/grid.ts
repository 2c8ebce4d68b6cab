/** The words of impact × effort. */
export const grid = {
  name: 'Impact and effort',
  as: 'Show the plan as',
  plan: 'Plan',
  grid: 'Impact × effort',
  impact: 'Impact',
  effort: 'Effort',
  high: 'high',
  low: 'low',
  much: 'much',
  little: 'little',
  waiting: 'Not placed yet',
  waitingNone: 'All are placed.',
  corners: { first: 'Do first', plan: 'Plan well', quick: 'If it’s at hand', last: 'Think twice' },
  /** Before an action's number and after its words, for those who hear it. */
  action: 'Action ',
  cell: (impact: number | null, effort: number | null) =>
    impact === null || effort === null ? ', not placed yet' : `, impact ${impact} of 5, effort ${effort} of 5`,
  help: 'Arrows place it, Delete takes it off',
  keys: [
    ['Tab', 'next action'],
    ['← ↑ → ↓', 'place it'],
    ['Del', 'take it off'],
    ['Enter', 'to its row in the plan'],
  ] as readonly (readonly [string, string])[],
  menu: {
    moreImpact: 'More impact',
    lessImpact: 'Less impact',
    moreEffort: 'More effort',
    lessEffort: 'Less effort',
    off: 'Take it off the grid',
    open: 'To its row in the plan',
  },
  commands: { plan: 'Actions: as a plan', grid: 'Actions: impact × effort' },
}
