/** What a pasted line says of a timeline: a row of a table, with tabs, or a sentence that may begin with a time. Pure. */
import type { EntryTime } from '../../bindings/types'
import { readTime, type Reading } from '../../parts/when/read'

export interface PastedEntry {
  readonly time: EntryTime
  readonly text: string
  readonly role: string
  readonly source: string
}

/** A time is no more words than this: "fri 13 mar 22:10". */
const WORDS = 4
/** Only a clock is looked for before a sentence: "Two servers" is no day. */
const CLOCK = /\d[:.h]\d\d/

export function entryIn(line: string, at: Reading): PastedEntry {
  const [head = '', ...cells] = line.split('\t').map((it) => it.trim())
  if (cells.length > 0) {
    const read = readTime(head, at)
    const [text = '', role = '', source = ''] = 'time' in read ? cells : [head, ...cells]
    return { time: 'time' in read ? read.time : UNKNOWN, text, role, source }
  }
  const said = line.split(/\s+/)
  for (let count = Math.min(WORDS, said.length - 1); count > 0; count -= 1) {
    const time = said.slice(0, count).join(' ').replace(/[,:;]$/, '')
    const read = CLOCK.test(time) ? readTime(time, at) : { problem: null }
    if ('time' in read) return { time: read.time, text: said.slice(count).join(' ').replace(/^[-–—:|]\s+/, ''), role: '', source: '' }
  }
  return { time: UNKNOWN, text: line, role: '', source: '' }
}

const UNKNOWN: EntryTime = { certainty: 'unknown' }
