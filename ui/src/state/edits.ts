/** What an edit says and means, as far as it must be known while it waits to be stored. Pure. */
import type { Cause, Change, Edit, Record as AnyRecord } from '../bindings/types'
import type { Records } from './records'

/** An edit; or what makes it up when its turn comes, from all that was asked for before. Null: there is nothing to do. */
export type Made = Edit | (() => Edit | null)

/** Fields whose strings are chosen from a list, and not written. */
const CHOSEN: ReadonlySet<string> = new Set([
  'kind', 'standing', 'nature', 'evidence_level', 'certainty', 'status', 'state', 'language', 'step',
  'actual', 'potential', 'probability', 'use_category_set',
  'at', 'due', 'held_on', 'started', 'noticed', 'contained', 'measure_by',
])
const PLACES: ReadonlySet<unknown> = new Set(['first', 'last'])
/** What only the facilitator reads. */
const PRIVATE = /"(set_note|prompt|replace_name|aliases|add_need|set_need)":/

/** The name of an edit, as the history has it: what is set decides where it has a name of its own. */
export function nameOf(edit: Edit): string {
  const name = kindOf(edit)
  if (typeof edit !== 'object' || !('set_cause' in edit)) return name
  const { field } = edit.set_cause
  if ('text' in field) return 'reword_cause'
  if ('standing' in field) return 'set_standing'
  return 'category' in field ? 'tag_cause' : name
}

/** The words in an edit, as they were written. */
export function wordsOf(edit: Edit): string[] {
  const found: string[] = []
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      const chosen = CHOSEN.has(key) || (key === 'place' && PLACES.has(value))
      if (!chosen && value.trim() !== '') found.push(value)
    } else if (Array.isArray(value)) for (const it of value) walk(it, key)
    else if (typeof value === 'object' && value !== null) for (const [name, it] of Object.entries(value)) walk(it, name)
  }
  if (typeof edit === 'object') walk(edit, '')
  return found
}

/** Its words aren't shown where others may look on. */
export const isPrivate = (edit: Edit): boolean => PRIVATE.test(JSON.stringify(edit))

/** Made twice, there would be two of something. */
export function adds(edit: Edit): boolean {
  if (typeof edit === 'object' && 'together' in edit) return edit.together.some(adds)
  return /^(add_|copy_)/.test(kindOf(edit))
}

/** What a later edit sets anew; null: it isn't one that sets something. */
export function targetOf(edit: Edit): string | null {
  const name = kindOf(edit)
  if (typeof edit !== 'object' || !name.startsWith('set_')) return null
  const value: unknown = Object.values(edit)[0]
  if (typeof value !== 'object' || value === null) return name
  const { id, step, about, field } = value as { [key: string]: unknown }
  if ('field' in value) return JSON.stringify([name, id, step, ...fieldNames(field)])
  return JSON.stringify(about !== undefined ? [name, about] : id !== undefined ? [name, id] : [name, ...fieldNames(value)])
}

/**
 * Whether an edit whose answer was lost was made all the same: what it adds is
 * among what has come since, or what it takes away is gone. Answers the names
 * of what it has added; null: it wasn't made.
 * @param known what came by answers, and is no sign of this edit
 */
export function madeIn(edit: Edit, before: Records, now: Records, known: ReadonlySet<string>): string[] | null {
  if (takenAway(edit, before, now)) return []
  const words = new Set([...wordsOf(edit), ...copied(edit, before)].map(folded))
  if (!adds(edit) || words.size === 0) return null
  const theirs = fresh(before, now, known).map((it) => ({ name: recordName(it), words: wordsOfRecord(it) }))
  const come = new Set(theirs.flatMap((it) => it.words))
  if (![...words].every((it) => come.has(it))) return null
  return theirs.filter((it) => it.words.some((said) => words.has(said))).map((it) => it.name)
}

/** The names of the records that a change has added. */
export const addedBy = (change: Change): string[] => change.added.map(recordName)

/** What has come since, by name and not by an answer. */
function fresh(before: Records, now: Records, known: ReadonlySet<string>): AnyRecord[] {
  const come: AnyRecord[] = []
  for (const [kind, map] of Object.entries(now)) {
    if (!(map instanceof Map)) continue
    const old = before[kind as keyof Records] as ReadonlyMap<unknown, unknown>
    for (const [id, record] of map) {
      if (!old.has(id) && !known.has(`${kind}:${String(id)}`)) come.push({ [kind]: record } as unknown as AnyRecord)
    }
  }
  return come
}

function recordName(record: AnyRecord): string {
  const [kind, value] = Object.entries(record)[0] ?? ['', {}]
  return `${kind}:${String((value as { id?: number }).id ?? (value as { step?: string }).step)}`
}

const REMOVES: { readonly [name: string]: keyof Records } = {
  remove_cause: 'cause',
  remove_entry: 'timeline_entry',
  remove_action: 'action',
  remove_participant: 'participant',
  remove_category: 'category',
  remove_thought: 'thought',
  remove_idea: 'idea',
  place_idea: 'idea',
}

function takenAway(edit: Edit, before: Records, now: Records): boolean {
  const kind = REMOVES[kindOf(edit)]
  if (kind === undefined || typeof edit !== 'object') return false
  const id = (Object.values(edit)[0] as { id?: number }).id
  const has = (records: Records) => (records[kind] as ReadonlyMap<unknown, unknown>).has(id)
  return has(before) && !has(now)
}

/** A copy says what its originals say. */
function copied(edit: Edit, before: Records): string[] {
  if (typeof edit !== 'object' || !('copy_causes' in edit)) return []
  return edit.copy_causes.ids.map((id) => before.cause.get(id)).filter((it): it is Cause => it !== undefined).map((it) => it.text)
}

const wordsOfRecord = (record: AnyRecord): string[] =>
  Object.values(Object.values(record)[0] as object).filter((it): it is string => typeof it === 'string').map(folded)

const kindOf = (edit: Edit): string => (typeof edit === 'string' ? edit : (Object.keys(edit)[0] ?? ''))
const fieldNames = (field: unknown): string[] => (typeof field === 'object' && field !== null ? Object.keys(field) : [])
/** As the Rust side keeps words: without white space around. */
export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()
