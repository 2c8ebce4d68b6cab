/** What somebody writes in the form, and the report that it makes. Pure. */
import type { IncidentKind, Probability, SafetyReport, Severity } from '../bindings/types'

/** So long may each text be, in the browser’s count: all together stay within what a library reads. */
export const MOST = { what: 5000, system: 300, kept: 2000, contact: 300 }

export interface Written {
  kind: IncidentKind
  what: string
  system: string
  date: string
  time: string
  potential: Severity | ''
  actual: Severity | ''
  probability: Probability | ''
  wentWell: string
  lucky: string
  contact: string
}

export const nothing = (): Written => ({
  kind: 'near_miss',
  what: '',
  system: '',
  date: '',
  time: '',
  potential: '',
  actual: '',
  probability: '',
  wentWell: '',
  lucky: '',
  contact: '',
})

/** Whether something would be lost with it. */
export const isBlank = ({ kind: _, ...rest }: Written): boolean => Object.values(rest).every((it) => it.trim() === '')

/** The report as the library reads it. A time without its day says nothing. */
export const reportOf = (it: Written): SafetyReport => ({
  kind: it.kind,
  what: it.what,
  system: it.system,
  happened: it.date === '' ? null : it.time === '' ? it.date : `${it.date}T${it.time}`,
  actual: it.actual || null,
  potential: it.potential || null,
  probability: it.probability || null,
  went_well: it.wentWell,
  lucky: it.lucky,
  contact: it.contact,
})

/** What is sealed: the report, and the receipt by which it is found. */
export const toSeal = (it: Written, receipt: string): string => JSON.stringify({ receipt, report: reportOf(it) })
