/** Words of what is looked at before it is imported. */
import type { Column, DateOrder, Levels } from '../../bindings/types'
import { say } from './say'

export const importing = {
  titleNew: 'Import as a new workshop',
  titleInto: 'Add to this workshop',
  made: (causes: number, actions: number, entries: number): string =>
    [
      causes > 0 ? say('{causes, plural, one {# cause} other {# causes}}', { causes }) : '',
      actions > 0 ? say('{actions, plural, one {# action} other {# actions}}', { actions }) : '',
      entries > 0 ? say('{entries, plural, one {# entry} other {# entries}} of the timeline', { entries }) : '',
    ]
      .filter(Boolean)
      .join(' · '),
  nothing: 'Nothing would be made of it as it is read now.',
  noColumn: 'Say of a column that it holds actions, causes or what happened.',
  beneath: (cause: string) => `beneath ${cause}`,
  onBone: (name: string) => `on the bone ${name}`,
  effect: 'Problem',
  will: 'What will be made',
  more: (count: number) => say('and {count, plural, one {# more} other {# more}}', { count }),
  newCategories: (names: readonly string[]) => `New categories: ${names.join(', ')}.`,
  leftOut: (count: number) => say('{count, plural, one {# thing is left out or changed} other {# things are left out or changed}}', { count }),
  line: (line: number) => `Line ${line}`,
  levels: 'The first levels are',
  levelNames: {
    effect_categories: 'problem, categories, causes',
    effect_causes: 'problem, causes',
    categories: 'categories, causes',
    causes: 'causes',
  } satisfies Record<Levels, string>,
  column: (title: string, at: number) => (title === '' ? `Column ${at}` : `Column “${title}”`),
  columnNames: {
    nothing: 'left out',
    action: 'action',
    owner: 'owner',
    due: 'due',
    status: 'status',
    cause: 'cause',
    category: 'category',
    level: 'level',
    entry: 'what happened',
    day: 'day',
    time: 'time',
    role: 'role',
    source: 'source',
  } satisfies Record<Column, string>,
  dates: 'Dates such as 03/04/2026 begin with',
  datesUnset: 'choose…',
  dateNames: { day_first: 'the day', month_first: 'the month' } satisfies Record<DateOrder, string>,
  day: 'Day of the first time',
  failed: (file: string, why: string) => `“${file}” wasn’t imported. ${why}`,
  reading: (file: string) => (file === '' ? 'Reading…' : `Reading “${file}”…`),
  cancel: 'Cancel',
  import: 'Import',
  add: 'Add',
}
