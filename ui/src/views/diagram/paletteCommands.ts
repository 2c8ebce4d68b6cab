/** The diagram's commands, for the palette. */
import type { Command } from '../../state/commands.svelte'
import type { Session } from '../../state/session.svelte'
import { SIZES, smallest } from '../../state/smallest.svelte'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import { diagram as words } from '../../words/diagram'
import { inspector } from '../../words/inspector'
import { palette } from '../../words/palette'
import { clipboard } from './clipboard.svelte'
import type { CommandHandler } from './commandHandler.svelte'
import { LEVELS } from '../../state/causeCommands'
import type { Command as Key } from '../../keys/diagram'
import { evidenceEdit, standingEdit } from '../../state/batchEdits'
import { causeOf, isCategory } from '../../picture/target'

const { groups } = palette
type Title = Exclude<keyof typeof words.commands, 'tag' | 'evidenceIs' | 'smallestIs'>
/** What has to be selected. */
type Needs = 'anything' | 'something' | 'a cause' | 'a clip'

const OF_CAUSES: readonly [Title & Key['kind'], string, Needs][] = [
  ['beside', 'Enter', 'anything'],
  ['beneath', 'Tab', 'a cause'],
  ['above', 'Shift+Tab', 'a cause'],
  ['reword', 'F2', 'something'],
  ['remove', 'Del', 'something'],
  ['root', 'R', 'a cause'],
  ['evidence', 'E', 'a cause'],
  ['action', 'A', 'a cause'],
  ['why', 'W', 'a cause'],
  ['all', 'Ctrl+A', 'anything'],
  ['copy', 'Ctrl+C', 'a cause'],
  ['cut', 'Ctrl+X', 'a cause'],
  ['paste', 'Ctrl+V', 'a clip'],
  ['paste_beside', 'Ctrl+Shift+V', 'a clip'],
]
const OF_THE_DIAGRAM: readonly [Title & Key['kind'], string, Needs][] = [
  ['fold', 'Space', 'a cause'],
  ['fold_all', '', 'anything'],
  ['unfold_all', '', 'anything'],
  ['only', 'O', 'anything'],
  ['fit', '0', 'anything'],
  ['everything', 'D', 'anything'],
  ['numbers', 'N', 'anything'],
]
const MOVES = [
  ['up', 'Alt+↑'],
  ['down', 'Alt+↓'],
  ['left', 'Alt+←'],
  ['right', 'Alt+→'],
] as const

export function diagramCommands(
  handler: CommandHandler,
  workshop: OpenWorkshop,
  session: Session,
  kind: 'fishbone' | 'whys',
  tidy: () => void,
): Command[] {
  const selected = () => causeOf(session.selection) !== null
  const able: Record<Needs, () => boolean> = {
    anything: () => true,
    something: () => selected() || session.selection === 'effect' || isCategory(session.selection),
    'a cause': selected,
    'a clip': () => clipboard.clip !== null,
  }
  const make = (id: string, title: string, keys: string, group: string, needs: Needs, key: Key): Command => ({
    id,
    title,
    ...(keys && { keys }),
    group,
    enabled: able[needs],
    run: () => handler.run(key),
  })
  const plain = (group: string) => ([name, keys, needs]: readonly [Title & Key['kind'], string, Needs]) =>
    make(name, words.commands[name], keys, group, needs, { kind: name } as Key)
  const found = [
    ...OF_CAUSES.map(plain(groups.cause)),
    ...MOVES.map(([direction, keys]) =>
      make(`move-${direction}`, words.commands[`move_${direction}`], keys, groups.cause, 'a cause', {
        kind: 'move',
        direction,
      }),
    ),
    {
      id: 'outside',
      title: inspector.standings.outside,
      group: groups.cause,
      enabled: selected,
      run: () => void workshop.edit(() => standingEdit(workshop, handler.choice.causes, 'outside')),
    },
    ...LEVELS.map((level) => ({
      id: `evidence-${level}`,
      title: words.commands.evidenceIs(inspector.evidence[level]),
      group: groups.cause,
      enabled: selected,
      run: () => void workshop.edit(() => evidenceEdit(workshop, handler.choice.causes, level)),
    })),
    ...workshop.categories
      .slice(0, 9)
      .map((category, index) =>
        make(`tag-${category.id}`, words.commands.tag(category.name), String(index + 1), groups.cause, 'a cause', {
          kind: 'tag',
          number: index + 1,
        }),
      ),
    ...OF_THE_DIAGRAM.map(plain(groups.diagram)),
    ...SIZES.map((px) => ({
      id: `smallest-${px}`,
      title: words.commands.smallestIs(px),
      group: groups.diagram,
      enabled: () => smallest.px !== px,
      run: () => void smallest.choose(px),
    })),
    make('larger', words.tools.larger, '+', groups.diagram, 'anything', { kind: 'zoom', factor: 1.25 }),
    make('smaller', words.tools.smaller, '−', groups.diagram, 'anything', { kind: 'zoom', factor: 1 / 1.25 }),
    make('head', words.commands.head, 'Home', groups.diagram, 'anything', { kind: 'head' }),
  ]
  return kind === 'whys'
    ? [...found, make('focus', words.commands.focus, 'F', groups.diagram, 'anything', { kind: 'focus' })]
    : [
        ...found,
        make('walk', words.commands.walk, 'PgDn', groups.diagram, 'anything', { kind: 'walk', by: 1 }),
        make('walk-back', words.commands.walkBack, 'PgUp', groups.diagram, 'anything', { kind: 'walk', by: -1 }),
        { id: 'tidy', title: words.tools.tidy, group: groups.diagram, run: tidy },
      ]
}
