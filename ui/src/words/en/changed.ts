/** What of a record was changed, as it is named in undo and in the history: `change …`. */

type Record = 'incident' | 'session' | 'entry' | 'category'
type Named = { readonly [field: string]: string }

const CHANGED: { readonly [record in Record]: Named } = {
  incident: {
    kind: 'the kind of case',
    title: 'the title',
    what_happened: 'what happened',
    started: 'when it started',
    noticed: 'when it was noticed',
    contained: 'when it was contained',
    place: 'where it happened',
    system: 'the system',
    impact: 'the impact',
    meant: 'what was meant to happen',
    trigger: 'what set it off',
    detection: 'how it was noticed',
    sooner: 'what could have shown it sooner',
    actual: 'the harm that was done',
    potential: 'the harm that could have been done',
    probability: 'how often it could happen',
    went_well: 'what went well',
    lucky: 'where luck helped',
  },
  session: {
    state: 'the state of the workshop',
    language: 'the language of the workshop',
    held_on: 'the day of the workshop',
    facilitator: 'the facilitator',
    decision: 'the decision',
    notes: 'the notes',
    purpose: 'the purpose',
    ground_rules: 'the ground rules',
    learned: 'what was learned',
    open_points: 'what remains open',
    length: 'the length of the workshop',
    safe_to_speak: 'the answers to “safe to speak”',
    worth: 'the answers to “worth our time”',
    dots: 'the dots for each person',
    dots_per_cause: 'the dots for one cause',
    aliases: 'the roles for names',
  },
  /** Each followed by its entry. */
  entry: { time: 'the time of', text: 'the words of', role: 'the role in', source: 'the source of' },
  /** Each followed by its category. */
  category: { name: 'the name of', initial: 'the initial of', hue: 'the colour of' },
}

/** What a field of a record is called; empty: it isn't known. */
export const changed = (record: Record, field: string): string => CHANGED[record][field] ?? ''
