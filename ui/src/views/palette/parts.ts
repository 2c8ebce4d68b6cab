/** The parts of the steps' pages and panels, each found by its name from wherever one is. */
import type { Command } from '../../state/commands.svelte'
import type { Desk } from '../../state/desk.svelte'
import { lead } from '../../state/lead'
import { partOf } from '../../state/places'
import type { Step } from '../../state/session.svelte'
import { exporting } from '../../words/exporting'
import { happened } from '../../words/happened'
import { opening } from '../../words/opening'
import { palette as words } from '../../words/palette'
import { report } from '../../words/report'
import { safeguards } from '../../words/safeguards'
import { shell } from '../../words/shell'

/** Their headings, as the pages have them. */
export const headings = (): { readonly [step in Step]?: readonly string[] } => ({
  opening: [opening.proportion, opening.earlier, opening.purpose, opening.rules, opening.here, opening.safe, opening.agenda].map((it) => it.heading),
  happened: [
    ...[happened.story, happened.times, happened.severity, happened.more, happened.timeline, safeguards, happened.effect, happened.good, happened.roles].map((it) => it.heading),
    happened.story.touched,
    happened.story.noticing,
  ],
  report: [report.letterhead, report.sectionsHeading, exporting.others],
})

/** Each turns to its step, and leads to it there. */
export function partCommands(desk: Desk): Command[] {
  return Object.entries(headings()).flatMap(([step, of]) =>
    of.map((heading): Command => ({
      id: `part-${step}-${heading}`,
      title: heading,
      detail: shell.step(step as Step),
      group: words.goTo,
      run: () => {
        desk.session.closing = desk.session.checking = false
        desk.turn(step as Step)
        void lead(partOf(heading))
      },
    })),
  )
}
