/** Where texts stand in a workshop, read and written by their spot. */
import type { Edit, Key, PointField, Spot } from '../bindings/types'
import type { OpenWorkshop } from './workshop.svelte'

/** A field of a record, such as a spot, as a string that can key a map: `cause-12 text`. */
export function keyOfSpot({ key, field }: { readonly key: Key; readonly field: Spot['field'] | PointField | 'record' }): string {
  const names = (it: string | object) => (typeof it === 'string' ? it : Object.entries(it).flat().join('-'))
  return `${names(key)} ${names(field)}`
}

export const sameSpot = (a: Spot | null, b: Spot | null): boolean =>
  a === b || (a !== null && b !== null && keyOfSpot(a) === keyOfSpot(b))

export const causeSpot = (cause: number): Spot => ({ key: { cause }, field: 'text' })
export const entrySpot = (timeline_entry: number): Spot => ({ key: { timeline_entry }, field: 'text' })
export const actionSpot = (action: number): Spot => ({ key: { action }, field: 'what' })
export const ideaSpot = (idea: number): Spot => ({ key: { idea }, field: 'text' })
export const entryRoleSpot = (timeline_entry: number): Spot => ({ key: { timeline_entry }, field: 'role' })
export const actionOwnerSpot = (action: number): Spot => ({ key: { action }, field: 'owner' })
export const causeOwnerSpot = (cause: number): Spot => ({ key: { cause }, field: 'owner' })
export const roleSpot = (participant: number): Spot => ({ key: { participant }, field: 'role' })
export const EFFECT: Spot = { key: 'effect', field: 'text' }
export const WHAT_HAPPENED: Spot = { key: 'incident', field: 'what_happened' }

/** The words at a spot; null: they aren't there, or are none of those that are looked at. */
export function textAt(workshop: OpenWorkshop, { key, field }: Spot): string | null {
  if (key === 'effect') return workshop.effect.text
  if (key === 'incident') return field === 'what_happened' ? workshop.incident.what_happened : null
  if (typeof key === 'string') return null
  if ('cause' in key) return wordsOf(workshop.causes.get(key.cause), field, ['text', 'owner'])
  if ('action' in key) return wordsOf(workshop.actions.find((it) => it.id === key.action), field, ['what', 'owner'])
  if ('timeline_entry' in key) return wordsOf(workshop.timeline.find((it) => it.id === key.timeline_entry), field, ['text', 'role'])
  if ('participant' in key) return wordsOf(workshop.participants.find((it) => it.id === key.participant), field, ['role'])
  if ('idea' in key) return wordsOf(workshop.ideas.find((it) => it.id === key.idea), field, ['text'])
  return null
}

/** The words of a record's field, where it is one of those that are looked at. */
function wordsOf<F extends string>(record: Readonly<Record<F, string>> | undefined, field: Spot['field'], looked: readonly F[]): string | null {
  const name = looked.find((it) => it === field)
  return (name && record?.[name]) ?? null
}

/** The edit that words a spot anew; null: it isn't one of those. */
export function wordEdit({ key, field }: Spot, text: string): Edit | null {
  if (key === 'effect') return { set_effect: text }
  if (key === 'incident') return field === 'what_happened' ? { set_incident: { what_happened: text } } : null
  if (typeof key === 'string') return null
  if ('cause' in key) {
    const set = field === 'text' ? { text } : field === 'owner' ? { owner: text } : null
    return set && { set_cause: { id: key.cause, field: set } }
  }
  if ('action' in key) {
    const set = field === 'what' ? { what: text } : field === 'owner' ? { owner: text } : null
    return set && { set_action: { id: key.action, field: set } }
  }
  if ('timeline_entry' in key) {
    const set = field === 'text' ? { text } : field === 'role' ? { role: text } : null
    return set && { set_entry: { id: key.timeline_entry, field: set } }
  }
  if ('participant' in key) return field === 'role' ? { set_participant: { id: key.participant, role: text } } : null
  return 'idea' in key && field === 'text' ? { set_idea: { id: key.idea, field: { text } } } : null
}
