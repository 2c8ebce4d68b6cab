/** What is exported of an open workshop: one file at a time, and names that are still in it are asked about first. */
import type { Extras, Format, NameView } from '../bindings/types'
import type { Desk } from './desk.svelte'
import { exportAs } from './exporting'
import { ofEach } from './ofEach'
import { ReportAsked } from './reportAsked.svelte'
import { namedIn } from './people.svelte'
import type { OpenWorkshop } from './workshop.svelte'

interface Export {
  readonly format: Format
  /** What is in it only because that was asked for. */
  readonly extras: Extras
}

export class Exports {
  /** A file is being chosen, or written. */
  busy = $state(false)
  /** Which report is shown, and exported: as long as the workshop is open, and nobody says otherwise. */
  readonly report = new ReportAsked()
  /** An export that waits for its answer, and the names in it; null: none does. */
  asked = $state.raw<(Export & { readonly named: readonly NameView[] }) | null>(null)

  constructor(private readonly workshop: OpenWorkshop) {}

  async start(format: Format, privately = false): Promise<void> {
    if (this.busy) return
    this.busy = true
    const extras = { private: privately, who_was_hurt: format === 'pdf' && this.report.whoWasHurt }
    const named = await namedIn(this.workshop, extras)
    if (named.length > 0) this.asked = { format, extras, named }
    else await this.#write(format, extras)
    this.busy = false
  }

  /** The names go out as they are. */
  async goOn(): Promise<void> {
    const { asked } = this
    if (!asked) return
    this.asked = null
    this.busy = true
    await this.#write(asked.format, asked.extras)
    this.busy = false
  }

  #write(format: Format, extras: Extras): Promise<void> {
    return exportAs(this.workshop, format, extras, this.report.choice)
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
