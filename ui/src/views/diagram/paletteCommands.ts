/** The diagram's commands, for the palette. */
import type { Command } from '../../state/commands.svelte'
import type { Session } from '../../state/session.svelte'
import { SIZES, smallest } from '../../state/smallest.svelte'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import { firstKey } from '../../keys/list'
import { KEYS, type KeyId } from '../../keys/table'
import { diagram as words } from '../../words/diagram'
import { inspector } from '../../words/inspector'
import { palette } from '../../words/palette'
import { clipboard } from './clipboard.svelte'
import type { CommandHandler } from './commandHandler.svelte'
import { LEVELS } from '../../state/causeCommands'
import type { Command as Key } from '../../keys/diagram'
import { evidenceEdit, standingEdit } from '../../state/batchEdits'
import { causeOf, isCategory } from '../../target'

const { groups } = palette
type Title = Exclude<keyof typeof words.commands, 'tag' | 'evidenceIs' | 'smallestIs'>
/** What has to be selected. */
type Needs = 'anything' | 'something' | 'a cause' | 'a clip'

const OF_CAUSES: readonly [Title & Key['kind'], Needs][] = [
  ['beside', 'anything'],
  ['beneath', 'a cause'],
  ['above', 'a cause'],
  ['reword', 'something'],
  ['remove', 'something'],
  ['root', 'a cause'],
  ['evidence', 'a cause'],
  ['action', 'a cause'],
  ['why', 'a cause'],
  ['all', 'anything'],
  ['copy', 'a cause'],
  ['cut', 'a cause'],
  ['paste', 'a clip'],
  ['paste_beside', 'a clip'],
]
const OF_THE_DIAGRAM: readonly [Title & Key['kind'], Needs][] = [
  ['fold', 'a cause'],
  ['fold_all', 'anything'],
  ['unfold_all', 'anything'],
  ['only', 'anything'],
  ['fit', 'anything'],
  ['everything', 'anything'],
  ['numbers', 'anything'],
]
const MOVES = ['up', 'down', 'left', 'right'] as const

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
  const make = (id: string, title: string, keys: string | null, group: string, needs: Needs, key: Key): Command => ({
    id,
    title,
    ...(keys && { keys }),
    group,
    enabled: able[needs],
    run: () => handler.run(key),
  })
  const plain = (group: string) => ([name, needs]: readonly [Title & Key['kind'], Needs]) =>
    make(name, words.commands[name], name in KEYS ? firstKey(name as KeyId) : null, group, needs, { kind: name } as Key)
  const found = [
    ...OF_CAUSES.map(plain(groups.cause)),
    ...MOVES.map((direction) =>
      make(`move-${direction}`, words.commands[`move_${direction}`], firstKey(`move_${direction}`), groups.cause, 'a cause', {
        kind: 'move',
        direction,
      }),
    ),
    {
      id: 'outside',
      title: inspector.standings.outside,
      group: groups.cause,
      enabled: selected,
      run: () => void workshop.edit(() => standingEdit(workshop, handler.selection.causes, 'outside')),
    },
    ...LEVELS.map((level) => ({
      id: `evidence-${level}`,
      title: words.commands.evidenceIs(inspector.evidence[level]),
      group: groups.cause,
      enabled: selected,
      run: () => void workshop.edit(() => evidenceEdit(workshop, handler.selection.causes, level)),
    })),
    ...workshop.categories
      .slice(0, 9)
      .map((category, index) =>
        make(`tag-${category.id}`, words.commands.tag(category.name), firstKey('tag', index), groups.cause, 'a cause', {
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
    make('larger', words.tools.larger, firstKey('larger'), groups.diagram, 'anything', { kind: 'zoom', factor: 1.25 }),
    make('smaller', words.tools.smaller, firstKey('smaller'), groups.diagram, 'anything', { kind: 'zoom', factor: 1 / 1.25 }),
    make('head', words.commands.head, firstKey('head'), groups.diagram, 'anything', { kind: 'head' }),
  ]
  return kind === 'whys'
    ? [...found, make('focus', words.commands.focus, firstKey('focus'), groups.diagram, 'anything', { kind: 'focus' })]
    : [
        ...found,
        make('walk', words.commands.walk, firstKey('walk'), groups.diagram, 'anything', { kind: 'walk', by: 1 }),
        make('walk-back', words.commands.walkBack, firstKey('walk_back'), groups.diagram, 'anything', { kind: 'walk', by: -1 }),
        { id: 'tidy', title: words.tools.tidy, group: groups.diagram, run: tidy },
      ]
}
