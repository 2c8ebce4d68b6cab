/** What is exported of an open workshop: one thing at a time, and names that are still in it are asked about first. */
import type { Extras, Format, NameView } from '../bindings/types'
import type { Desk } from './desk.svelte'
import { exportAs, isReport, type Wanted } from './exporting'
import { ofEach } from './ofEach'
import { ReportAsked } from './reportAsked.svelte'
import { namedIn } from './people.svelte'
import type { OpenWorkshop } from './workshop.svelte'

/** What is in it only because that was asked for. */
function extrasOf(wanted: Wanted): Extras {
  if ('extras' in wanted) return wanted.extras
  return { private: false, who_was_hurt: 'report' in wanted && wanted.report.who_was_hurt }
}

export class Exports {
  /** Something is being chosen, or written. */
  busy = $state(false)
  /** Which report is shown, and exported: as long as the workshop is open, and nobody says otherwise. */
  readonly report = new ReportAsked()
  /** An export that waits for its answer, and the names in it; null: none does. */
  asked = $state.raw<{ readonly wanted: Wanted; readonly named: readonly NameView[] } | null>(null)

  constructor(private readonly workshop: OpenWorkshop) {}

  /** Writes the workshop in a format; as a report, the one that is asked for. */
  start(format: Format, only: Partial<Extras> = {}): Promise<void> {
    if (isReport(format)) return this.begin({ report: { ...this.report.choice, form: format } })
    return this.begin({ format, extras: { private: false, who_was_hurt: false, ...only } })
  }

  async begin(wanted: Wanted): Promise<void> {
    if (this.busy) return
    this.busy = true
    const named = await namedIn(this.workshop, extrasOf(wanted))
    if (named.length > 0) this.asked = { wanted, named }
    else await exportAs(this.workshop, wanted)
    this.busy = false
  }

  /** The names go out as they are. */
  async goOn(): Promise<void> {
    const { asked } = this
    if (!asked) return
    this.asked = null
    this.busy = true
    await exportAs(this.workshop, asked.wanted)
    this.busy = false
  }
}

/** The exports of an open workshop, whoever asks for one. */
export const exportsOf = ofEach((workshop: OpenWorkshop) => new Exports(workshop))

/** Exports the report as PDF from wherever one is, and shows it. */
export function exportPdf(desk: Desk): void {
  const { workshop, session } = desk
  if (!workshop) return
  session.closing = session.checking = false
  desk.turn('report')
  void exportsOf(workshop).start('pdf')
}
