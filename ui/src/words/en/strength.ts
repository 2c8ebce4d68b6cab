/** The words of how strong actions are, and of ideas for stronger ones. */
import type { ActionKind, WorkArea, Strength } from '../../bindings/types'
import { quoting } from '../quote'

const quote = quoting(90)

/** One line on each kind: what an action of it is. */
const means: { readonly [kind in ActionKind]: string } = {
  architecture: 'The hazard is gone, or can’t reach what it would harm',
  forcing_function: 'The wrong step can’t be taken, or not by itself',
  simplify: 'Fewer steps, so fewer that can go wrong',
  standardise: 'The same everywhere, so nothing surprises',
  automate: 'A machine does it, every time',
  new_equipment: 'Tried before it’s bought, by those who will use it',
  leadership: 'Leaders change what counts, and are seen to',
  redundancy: 'When one fails, another is there',
  staffing: 'Enough people, with enough time',
  software: 'The software shows more, or asks at the right moment',
  fewer_distractions: 'Nothing interrupts when it matters',
  checklist: 'The steps are in sight while the work is done',
  remove_look_alikes: 'What looks alike no longer lies side by side',
  read_back: 'Who receives it says it back',
  documentation: 'What is needed is written down, and reaches people',
  double_check: 'A second look at the same thing',
  warning: 'A sign that has to be noticed',
  policy: 'A text that has to be known and remembered',
  training: 'People learn it, and have to remember it',
  study: 'Somebody finds out more; nothing changes yet',
}

/** Each kind as it stands in a sentence: “sounds like training”. */
const likes: { readonly [kind in ActionKind]: string } = {
  architecture: 'a change of architecture',
  forcing_function: 'a forcing function',
  simplify: 'a simpler process',
  standardise: 'a standard',
  automate: 'automation',
  new_equipment: 'new equipment',
  leadership: 'leadership',
  redundancy: 'redundancy',
  staffing: 'staffing',
  software: 'better software',
  fewer_distractions: 'fewer distractions',
  checklist: 'a checklist',
  remove_look_alikes: 'removing look-alikes',
  read_back: 'read-back',
  documentation: 'documentation',
  double_check: 'a double check',
  warning: 'a warning',
  policy: 'a policy',
  training: 'training',
  study: 'further study',
}

const strengths: { readonly [strength in Strength]: string } = {
  stronger: 'stronger',
  intermediate: 'intermediate',
  weaker: 'weaker',
}

const areas: { readonly [area in WorkArea]: string } = {
  process: 'Process',
  technology: 'Technology',
  communication: 'Communication',
  people: 'People',
  culture: 'Culture',
  environment: 'Environment',
}

export const strength = {
  means,

  suggestion: {
    group: 'Suggested by its words',
    sounds: (kind: ActionKind, strength: Strength) => `Sounds like ${likes[kind]}: ${strengths[strength]}`,
    take: (kind: ActionKind) => `take “${likes[kind]}”`,
    taken: (kind: ActionKind) => `Kind: ${likes[kind]}`,
    undo: 'Without a kind',
    command: 'Take the kind that an action’s words suggest',
  },

  meter: {
    name: 'Strength of the plan',
    plan: 'This plan',
    field: 'Usual, of 100',
    of: strengths,
    none: 'Pick a kind for an action, and its strength shows here.',
    count: (strength: Strength, count: number) => `${count} ${strengths[strength]}`,
    unrated: (count: number) => `${count} without a kind`,
    usual: '72 of 100 analyses had none that is stronger',
    noneStronger: 'No stronger action yet, as in 72 of 100 analyses',
    source:
      'What 227 analyses recommended: 8 of 100 actions were stronger, 44 intermediate, 48 weaker; 72 of 100 analyses had no stronger action at all (1,137 recommendations, Hibbert 2018).',
  },

  ideas: {
    question: 'What would make this unnecessary?',
    of: (number: number) => `Action ${number}`,
    name: (what: string) => `What would make ${quote(what)} unnecessary?`,
    forCause: (cause: string) => `What would take ${quote(cause)} away?`,
    openFor: (cause: string) => `Ideas for ${quote(cause)}`,
    near: 'Nearest',
    areas,
    hint: 'Type to look for an idea',
    nothing: 'No idea has these words',
    key: 'ideas',
    keys: [
      ['Enter', 'make it a draft action'],
      ['Esc', 'close'],
    ] as readonly (readonly [string, string])[],
    command: 'Ideas for a stronger action',
  },
}
