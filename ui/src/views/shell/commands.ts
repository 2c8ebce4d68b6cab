/** What the frame offers to the palette: this step, the room, and what is for the facilitator alone. */
import type { Command } from '../../state/commands.svelte'
import type { Desk } from '../../state/desk.svelte'
import { firstKey } from '../../keys/list'
import { accountability } from '../../words/accountability'
import { close } from '../../words/close'
import { hurt } from '../../words/hurt'
import { names } from '../../words/names'
import { opening } from '../../words/opening'
import { palette } from '../../words/palette'
import { readiness } from '../../words/readiness'
import { shell } from '../../words/shell'
import { finishStep, itemOf, LENGTHS, nextStep, setDone, setLength } from '../../state/agenda'
import { lead } from '../../state/lead'
import { find } from './keys'
import { writeNote, writeRoomLine } from '../../parts/notes'

const { groups } = palette
const words = shell.commands

export function shellCommands(desk: Desk): Command[] {
  const { workshop, session } = desk
  if (!workshop) return []
  const next = nextStep(session.step, workshop.session.length)
  const isDone = itemOf(workshop, session.step)?.done ?? false
  return [
    {
      id: 'step-finish',
      title: shell.finish(next && shell.step(next, workshop.session.length)),
      keys: firstKey('finish'),
      group: groups.steps,
      run: () => finishStep(desk),
    },
    {
      id: 'step-done',
      title: isDone ? words.undone : words.done,
      group: groups.steps,
      run: () => setDone(workshop, session.step, !isDone),
    },
    ...LENGTHS.filter((it) => it !== workshop.session.length).map((length) => ({
      id: `length-${length}`,
      title: length === 'full' ? shell.grow : shell.lengthTo(opening.proportion.lengths[length]),
      group: groups.steps,
      run: () => setLength(workshop, length),
    })),
    { id: 'agenda', title: shell.openAgenda, group: groups.steps, run: () => desk.openAgenda() },
    {
      id: 'close',
      title: close.close,
      group: groups.steps,
      run: () => {
        session.closing = true
        desk.turn('report')
      },
    },
    {
      id: 'readiness',
      title: readiness.command,
      group: groups.steps,
      run: () => {
        session.closing = false
        session.checking = true
        desk.turn('report')
        void lead('open_points')
      },
    },
    ...roomCommands(desk),
    { id: 'park', title: words.park, keys: firstKey('park'), group: groups.session, run: () => (session.parkingOpen = true) },
    { id: 'note', title: words.note, keys: firstKey('note'), group: groups.session, run: () => writeNote(session) },
    { id: 'room-line', title: words.roomLine, group: groups.session, run: writeRoomLine },
    { id: 'names', title: names.command, group: groups.session, run: () => (session.namesOpen = true) },
    { id: 'hurt', title: hurt.command, keys: firstKey('hurt'), group: groups.session, run: () => (session.hurtOpen = true) },
    {
      id: 'accountability',
      title: accountability.command,
      group: groups.session,
      run: () => (session.accountabilityOpen = true),
    },
    { id: 'find', title: words.find, ...(session.isDrawn && { keys: firstKey('find') }), group: groups.diagram, run: () => find(desk) },
    {
      id: 'inspector',
      title: words.inspector,
      group: groups.workshop,
      run: () => (session.inspectorOpen = !session.inspectorOpen),
    },
  ]
}

function roomCommands({ room, session }: Desk): Command[] {
  const group = groups.room
  return [
    { id: 'room', title: room.open ? shell.room.close : shell.room.open, keys: firstKey('room'), group, run: () => void room.toggle() },
    {
      id: 'room-fill',
      title: room.screen.full_screen ? shell.room.window : shell.room.fill,
      group,
      enabled: () => room.open,
      run: () => void room.fill(),
    },
    {
      id: 'freeze',
      title: session.frozen ? shell.room.thaw : shell.room.freeze,
      keys: firstKey('freeze'),
      group,
      run: () => (session.frozen = !session.frozen),
    },
    {
      id: 'curtain',
      title: session.curtain ? shell.room.raise : shell.room.curtain,
      keys: firstKey('curtain'),
      group,
      run: () => (session.curtain = !session.curtain),
    },
    {
      id: 'spotlight',
      title: shell.room.spotlight,
      keys: firstKey('spotlight'),
      group,
      enabled: () => session.spotlight || session.canLight,
      run: () => void session.light(),
    },
  ]
}
