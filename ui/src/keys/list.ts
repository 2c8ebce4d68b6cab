/** The list of keys as people read it: rows for the sheet and for README, and single keys for hints, tips and the palette. */
import { keycap, spoken } from '../words/keycaps'
import { keys as words } from '../words/keys'
import { ariaOf } from './chord'
import { settings } from './settings.svelte'
import { entryOf, GROUPS, IDS, KEYS, type Group, type KeyId } from './table'

/** Keys that do the same, or belong together, with what they do. */
export interface KeyRow {
  readonly does: string
  readonly ids: readonly KeyId[]
}

/** The rows beneath each heading: keys of the same words share one. */
export function rowsOf(group: Group, does: { readonly [K in KeyId]: string } = words.does): readonly KeyRow[] {
  const rows = new Map<string, KeyId[]>()
  for (const id of IDS) {
    if (entryOf(id).group !== group) continue
    const row = rows.get(does[id])
    if (row) row.push(id)
    else rows.set(does[id], [id])
  }
  return [...rows].map(([does, ids]) => ({ does, ids }))
}

/** Every heading with its rows. */
export const wholeList = () => GROUPS.map((group) => ({ group, name: words.groups[group], rows: rowsOf(group) }))

/** The key that is shown for something; of a series, the one at that place. */
export const firstKey = (id: KeyId, at = 0): string => (settings.keysOf(id)[at] ?? '').replace(/-$/, '−')

/** The same as the keyboard names it, for menus, tips and sentences. */
export const keycapOf = (id: KeyId, at = 0): string => keycap(firstKey(id, at))

/** The same for those who hear it. */
export const spokenKey = (id: KeyId): string => spoken(firstKey(id))

/** The same for `aria-keyshortcuts`. */
export const ariaKey = (id: KeyId): string => ariaOf(settings.keysOf(id)[0] ?? '')

/** All keys for something, or for several things, as short as they can be told. */
export function shownKeys(...ids: readonly KeyId[]): string {
  return [...new Set(ids.map((id) => seriesOf(id) ?? together(settings.keysOf(id), ' · ')))].join(' · ')
}

/** The first key of each of several things in a row: `Alt+← →`. */
export const keysInARow = (...ids: readonly KeyId[]): string => together(ids.map((id) => seriesOf(id) ?? firstKey(id)), ' ')

/** The first and the last of a series; null: it is none. */
function seriesOf(id: KeyId): string | null {
  const keys = settings.keysOf(id)
  if (!entryOf(id).series) return null
  const [first = '', last = ''] = [keys[0], keys.at(-1)]
  return `${first}${held(first) === '' ? '–' : '…'}${last.slice(-1)}`
}

/** What is held beside a key. */
const held = (key: string): string => /^(?:(?:Ctrl|Alt|Shift)\+)*/.exec(key)?.[0] ?? ''

/** What is held beside all of them is said once. */
function together(keys: readonly string[], between: string): string {
  const beside = held(keys[0] ?? '')
  const isCommon = beside !== '' && keys.every((it) => held(it) === beside)
  return keys.map((it, at) => (isCommon && at > 0 ? it.slice(beside.length) : it).replace(/-$/, '−')).join(between)
}

/** What a hint names by ids (`voter_before voter_after`, of a series `step:7`), as keys; what is none of the list stays as it is. */
export function hinted(names: string): string {
  const [, one = '', at = ''] = /^(\w+):(\d)$/.exec(names) ?? []
  if (one in KEYS) return firstKey(one as KeyId, Number(at) - 1)
  const ids = names.split(' ')
  return ids.every((it): it is KeyId => it in KEYS) ? keysInARow(...ids) : names
}
