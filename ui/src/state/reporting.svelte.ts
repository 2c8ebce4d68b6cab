/** The short report that somebody writes: it stays until it is filed, whatever happens to the window. */
import * as commands from '../bindings/commands'
import type { FiledReportView, ReportId, SafetyReport } from '../bindings/types'
import { asFailure } from '../host/call'
import { keycapOf } from '../keys/list'
import type { Refusal } from './draft/saving.svelte'
import { flushDrafts } from './draft/flush'
import { notices } from './notices.svelte'
import { now } from './now'
import { hazards as words } from '../words/hazards'

export const fresh = (): SafetyReport => ({
  kind: 'near_miss',
  what: '',
  system: '',
  happened: now(),
  actual: null,
  potential: null,
  probability: null,
  went_well: '',
  lucky: '',
  contact: '',
})

/** Nothing of it was written by anybody. */
export function isBlank(it: SafetyReport): boolean {
  const words = [it.what, it.system, it.went_well, it.lucky, it.contact]
  return words.every((text) => text.trim() === '') && !it.actual && !it.potential && !it.probability
}

export class Reporting {
  open = $state(false)
  report = $state.raw(fresh())
  /** The filed report that is changed; null: a new one is written. */
  of = $state.raw<ReportId | null>(null)
  /** A new one was begun, and waits. */
  begun = $state(false)
  /** Why it was not filed. */
  problem = $state.raw<Refusal | null>(null)

  /** Asks what was begun before. */
  async look(): Promise<void> {
    const draft = await commands.reportDraft().catch(() => null)
    this.begun = draft !== null
  }

  /** Opens the form, with what was begun before. */
  async begin(): Promise<void> {
    if (this.open) return
    try {
      this.#show(null, (await commands.reportDraft()) ?? fresh())
    } catch (reason) {
      notices.fail(asFailure(reason))
    }
  }

  /** Opens the form on a report that was filed. */
  change(it: FiledReportView): void {
    this.#show(it.id, it.report)
  }

  /** Takes over what was written, and keeps it on disk; answers why not. */
  async set(change: Partial<SafetyReport>): Promise<Refusal | null> {
    const report = { ...this.report, ...change }
    // Shown at once; what is filed already may refuse it, and then stays as it was.
    const before = this.report
    this.report = report
    this.problem = null
    try {
      if (this.of !== null) await commands.changeSafetyReport({ id: this.of, report })
      else await commands.keepReportDraft({ draft: isBlank(report) ? null : report })
      return null
    } catch (reason) {
      if (this.of !== null && this.report === report) this.report = before
      const failure = asFailure(reason)
      if (failure.code !== 'refused') notices.fail(failure)
      return failure
    }
  }

  /** Files the report; answers which it is, or null where it isn't filed. */
  async file(): Promise<ReportId | null> {
    await flushDrafts()
    let id: ReportId
    try {
      id = await commands.fileSafetyReport({ report: this.report })
    } catch (reason) {
      // Here, not in a notice: that would stand behind the form.
      this.problem = asFailure(reason)
      return null
    }
    this.begun = false
    this.open = false
    return id
  }

  /** Closes the form. What was written is kept: a new report waits, one that was filed has its changes. */
  async close(): Promise<void> {
    await flushDrafts()
    const isBegun = this.of === null && !isBlank(this.report)
    // What couldn't be kept stands nowhere but in the form: so it stays.
    if (isBegun && (this.problem = await this.#keep())) return
    this.open = false
    if (this.of !== null) return
    this.begun = isBegun
    if (isBegun) notices.say(words.kept(keycapOf('near_miss')))
  }

  /** Throws away what was written; a notice brings it back. */
  async discard(): Promise<void> {
    const thrown = this.report
    await this.set(fresh())
    this.open = false
    this.begun = false
    const back = () => {
      this.#show(null, thrown)
      void this.set({})
    }
    notices.say(words.discarded, { label: words.undo, run: back })
  }

  async #keep(): Promise<Refusal | null> {
    try {
      await commands.keepReportDraft({ draft: this.report })
      return null
    } catch (reason) {
      return asFailure(reason)
    }
  }

  #show(of: ReportId | null, report: SafetyReport): void {
    this.of = of
    this.report = report
    this.problem = null
    this.open = true
  }
}

export const reporting = new Reporting()
