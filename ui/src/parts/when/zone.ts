/** How far a clock is from UTC, as people type it and as it is shown. Pure. */

/** Names of clocks that mean one thing wherever they are typed: minutes east of UTC. */
const NAMED: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  mez: 60,
  'ora solare': 60,
  cest: 120,
  mesz: 120,
  'ora legale': 120,
  eet: 120,
  eest: 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  jst: 540,
}

/** So far from UTC is no clock, in minutes. */
const FARTHEST = 14 * 60
const TIME = '\\d{1,2}[:h.]\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?'
const DISTANCE = '([+\\-−])(\\d{1,2})(?::?(\\d{2}))?'
const END = '(?=$|[\\s,?)])'
/** A name after a clock, with a distance or alone. */
const BY_NAME = new RegExp(
  `(${TIME}|\\d+)(\\s*[ap]\\.?m\\.?)?\\s*(?:(?:utc|gmt)\\s*${DISTANCE}|(${Object.keys(NAMED).join('|')}))${END}`,
)
/** A distance alone. */
const BARE = new RegExp(`(${TIME})()\\s*${DISTANCE}()${END}`)
const ISO = /^\d{4}-\d{2}-\d{2}[t ]/

export interface Zoned {
  /** As the document writes it: "Z", "+02:00"; nothing where none was typed. */
  readonly zone: string
  /** What else was typed. */
  readonly rest: string
}

/** Takes the zone off a text in small letters. */
export function withoutZone(typed: string): Zoned {
  const bare = BARE.exec(typed)
  // "9:00-10:00" is from nine to ten; only ISO writes a zone like that.
  const found = BY_NAME.exec(typed) ?? (bare && (bare[3] === '+' || ISO.test(typed)) ? bare : null)
  const east = found && eastOf(found)
  if (!found || east === null) return { zone: '', rest: typed }
  const [all, clock = '', half = ''] = found
  return { zone: written(east), rest: typed.replace(all, clock + half) }
}

function eastOf(found: RegExpExecArray): number | null {
  const [, , , sign, hours = '', minutes = '00', named] = found
  if (named) return NAMED[named] ?? null
  const east = Number(hours) * 60 + Number(minutes)
  if (east > FARTHEST || Number(minutes) > 59) return null
  return sign === '+' ? east : -east
}

/** "Z", "+02:00" */
function written(east: number): string {
  if (east === 0) return 'Z'
  const two = (it: number) => String(it).padStart(2, '0')
  return `${east < 0 ? '-' : '+'}${two(Math.floor(Math.abs(east) / 60))}:${two(Math.abs(east) % 60)}`
}

/** UTC, UTC+2, UTC−3:30: as the report says it, and read again when it is typed. */
export function shownZone(zone: string): string {
  if (zone === '' || zone === 'Z') return zone && 'UTC'
  const [hours = '', minutes = ''] = zone.slice(1).split(':')
  return `UTC${zone.startsWith('-') ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`
}
