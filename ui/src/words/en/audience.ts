/** Words of the shared screen. A whole room reads them: few, and kind. */
import type { SessionLength, SessionStep, RoomPictureKind } from '../../bindings/types'
import { say } from './say'

const steps: { readonly [step in SessionStep]: string } = {
  opening: 'Opening',
  happened: 'What happened',
  fishbone: 'Fishbone',
  whys: 'Five whys',
  priorities: 'Priorities',
  actions: 'Actions',
  report: 'Report',
}

/** In a quarter of an hour the steps are its questions. */
const questions: { readonly [step in SessionStep]?: string } = {
  happened: 'What was meant to happen, and what happened?',
  fishbone: 'Why the difference?',
  actions: 'What next?',
}

export const audience = {
  name: 'Shared screen',
  product: 'Lisca',
  windowTitle: 'Lisca – shared screen',
  step: (step: SessionStep, length: SessionLength = 'full') => (length === 'quarter' && questions[step]) || steps[step],
  time: 'Time for this step',
  minutes: (count: number) => `${count} min`,
  timeOver: 'The time is over',
  /** Pages that turn by themselves. */
  page: (at: number, of: number) => `${at} of ${of}`,

  opening: {
    welcome: 'Welcome',
    purpose: 'Why we are here',
    roles: 'Who is here',
    rules: 'How we work together',
    earlier: 'Still open from earlier workshops',
    due: (day: string) => `due ${day}`,
  },
  safe: {
    heading: 'How safe is it to speak here?',
    ends: ['I’d rather be silent', 'I can say anything'],
    bar: (mark: number, share: number) => `${mark}: ${share > 0 ? `${share} hundredths of the highest` : 'nobody'}`,
    help: 'Nobody knows who said what.',
  },
  happened: {
    began: 'Began',
    noticed: 'Noticed',
    contained: 'Contained',
    place: 'Where',
    system: 'System or team',
    impact: 'Harm',
    timeline: 'Timeline',
    noticing: 'What set it off, and how it was noticed',
    meant: 'What was meant to happen',
    trigger: 'What set it off',
    detection: 'How it was noticed',
    sooner: 'What could have shown it sooner',
    harm: (kind: string) => `Harm: ${kind.toLowerCase()}`,
    nothing: 'We put together what happened: when, and who saw it.',
    about: (time: string) => `about ${time}`,
    unknown: 'time unknown',
  },
  diagram: {
    name: (kind: RoomPictureKind): string => (kind === 'fishbone' ? 'Fishbone' : 'Five whys'),
  },
  chain: {
    soFar: 'The chain so far',
    therefore: 'therefore',
    reading: 'Read back from the last cause',
  },
  priorities: {
    open: 'Where would a change help most?',
    dots: (count: number) => say('{count, plural, one {# dot each} other {# dots each}}', { count }),
    perCause: (count: number) => `at most ${count} on one cause`,
    hidden: 'Nobody sees how the others choose. The result comes when all have chosen.',
    notYet: 'Next: each of us chooses where a change would help most.',
    causes: 'By cause',
    unsorted: 'Unsorted',
    categories: 'By category',
  },
  actions: {
    none: 'What will we change?',
    noneHelp: 'First a change to the system; then what people have to remember.',
    owner: 'Owner',
    due: 'Due',
    stronger: (_count: number) => 'stronger',
    intermediate: (_count: number) => 'intermediate',
    weaker: (_count: number) => 'weaker',
    open: (_count: number) => 'not rated yet',
    strength: 'How strong the plan is',
    parked: 'Parked on the way',
  },
  report: {
    found: 'What we found',
    leadsTo: 'led to',
    causes: (count: number) => say('{count, plural, one {# cause} other {# causes}}', { count }),
    roots: (count: number) => say('{count, plural, one {# root cause} other {# root causes}}', { count }),
    actions: (count: number) => say('{count, plural, one {# action} other {# actions}}', { count }),
    learned: 'One thing that each of us learned',
    learnedNothing: 'What is one thing that you learned today?',
    open: 'What remains open',
    worth: 'Was it worth our time?',
    worthBar: (score: number, count: number) => say('{count, plural, one {# person} other {# people}} said {score}', { count, score }),
    none: 'The causes that we mark as roots stand here.',
    noneBrief: 'What made the difference stands here.',
  },
}
