/** The commands that are there in every step. */
import { bringIn } from '../../state/bringingIn'
import type { Command } from '../../state/commands.svelte'
import type { Desk } from '../../state/desk.svelte'
import { stepsOf } from '../../state/agenda'
import { type Session } from '../../state/session.svelte'
import { choose } from '../../state/speech'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import { firstKey } from '../../keys/list'
import { hazards } from '../../words/hazards'
import { importing as importWords } from '../../words/importing'
import { language, LANGUAGES } from '../../words/language.svelte'
import { palette as words } from '../../words/palette'
import { shell } from '../../words/shell'
import { undoing } from '../../words/undoing'
import { textSize } from '../../state/textSize.svelte'
import { importing } from '../../state/importing.svelte'
import { exportPdf } from '../../state/exports.svelte'
import { reporting } from '../../state/reporting.svelte'

const { groups, window: titles } = words

/** Those of the whole window; each view offers its own besides. */
export function windowCommands(desk: Desk, workshop: OpenWorkshop, session: Session): Command[] {
  const { undoStep, redoStep } = workshop
  return [
    ...stepsOf(workshop).map((step, index): Command => ({
      id: `step-${step}`,
      title: titles.turnTo(shell.step(step, workshop.session.length)),
      keys: firstKey('step', index),
      group: groups.steps,
      run: () => desk.turn(step),
    })),
    {
      id: 'undo',
      title: undoing.undo,
      ...(undoStep && { detail: undoing.named(undoStep) }),
      keys: firstKey('undo'),
      group: groups.workshop,
      enabled: () => workshop.undoStep !== null,
      run: () => void workshop.undo(),
    },
    {
      id: 'redo',
      title: undoing.redo,
      ...(redoStep && { detail: undoing.named(redoStep) }),
      keys: firstKey('redo'),
      group: groups.workshop,
      enabled: () => workshop.redoStep !== null,
      run: () => void workshop.redo(),
    },
    {
      id: 'history',
      title: titles.history,
      keys: firstKey('history'),
      group: groups.workshop,
      run: () => (session.historyOpen = true),
    },
    {
      id: 'keys',
      title: titles.keys,
      keys: firstKey('keys'),
      group: groups.workshop,
      run: () => (session.keysOpen = true),
    },
    {
      id: 'export',
      title: titles.export,
      keys: firstKey('export'),
      group: groups.workshop,
      run: () => exportPdf(desk),
    },
    {
      id: 'bring-in',
      title: importWords.bringIn,
      keys: firstKey('bring_in'),
      group: groups.workshop,
      run: () => void bringIn(workshop),
    },
    {
      id: 'import',
      title: titles.import,
      group: groups.workshop,
      run: () => void importing.fromFile().then((id) => (id === null ? undefined : desk.open(id))),
    },
    {
      id: 'report-near-miss',
      title: hazards.command,
      keys: firstKey('near_miss'),
      group: groups.workshop,
      run: () => void reporting.begin(),
    },
    { id: 'words-larger', title: titles.larger, keys: firstKey('text_larger'), group: groups.workshop, run: () => textSize.larger() },
    { id: 'words-smaller', title: titles.smaller, keys: firstKey('text_smaller'), group: groups.workshop, run: () => textSize.smaller() },
    { id: 'words-usual', title: titles.usual, keys: firstKey('text_usual'), group: groups.workshop, run: () => textSize.usual() },
    ...LANGUAGES.filter(([value]) => value !== language()).map(([value, name]): Command => ({
      id: `speak-${value}`,
      title: titles.speak(name),
      group: groups.workshop,
      run: () => void choose(value),
    })),
    {
      id: 'library',
      title: shell.backToLibrary,
      group: groups.workshop,
      run: () => void desk.home(),
    },
  ]
}
