/** Where texts stand in a workshop, read and written by their spot. */
import type { Action, ActionField, Edit, IncidentField, Key, PointField, TextLocation } from '../bindings/types'
import type { OpenWorkshop } from './workshop.svelte'

/** A field of a record, such as a spot, as a string that can key a map: `cause-12 text`. */
export function keyOfSpot({ key, field }: { readonly key: Key; readonly field: TextLocation['field'] | PointField | 'record' }): string {
  const names = (it: string | object) => (typeof it === 'string' ? it : Object.entries(it).flat().join('-'))
  return `${names(key)} ${names(field)}`
}

export const sameSpot = (a: TextLocation | null, b: TextLocation | null): boolean =>
  a === b || (a !== null && b !== null && keyOfSpot(a) === keyOfSpot(b))

export const causeSpot = (cause: number): TextLocation => ({ key: { cause }, field: 'text' })
export const entrySpot = (timeline_entry: number): TextLocation => ({ key: { timeline_entry }, field: 'text' })
export const actionSpot = (action: number): TextLocation => ({ key: { action }, field: 'what' })
export const ideaSpot = (idea: number): TextLocation => ({ key: { idea }, field: 'text' })
export const entryRoleSpot = (timeline_entry: number): TextLocation => ({ key: { timeline_entry }, field: 'role' })
export const actionOwnerSpot = (action: number): TextLocation => ({ key: { action }, field: 'owner' })
export const causeOwnerSpot = (cause: number): TextLocation => ({ key: { cause }, field: 'owner' })
export const actionDecidesSpot = (action: number): TextLocation => ({ key: { action }, field: 'decides' })
export const actionCostSpot = (action: number): TextLocation => ({ key: { action }, field: 'cost' })
export const checklistLineSpot = (action: number, checklist_line: number): TextLocation => ({ key: { action }, field: { checklist_line } })
export const safeguardSpot = (safeguard: number): TextLocation => ({ key: { safeguard }, field: 'text' })
export const causeUsuallySpot = (cause: number): TextLocation => ({ key: { cause }, field: 'usually' })
export const causeKnownSpot = (cause: number): TextLocation => ({ key: { cause }, field: 'known' })
export const incidentSpot = (field: Story): TextLocation => ({ key: 'incident', field })
export const roleSpot = (participant: number): TextLocation => ({ key: { participant }, field: 'role' })
export const EFFECT: TextLocation = { key: 'effect', field: 'text' }
/** What is told of the incident, each in sentences. */
const STORIES = ['meant', 'what_happened', 'trigger', 'detection', 'sooner'] as const
type Story = (typeof STORIES)[number]
export const WHAT_HAPPENED: TextLocation = { key: 'incident', field: 'what_happened' }

/** The words at a spot; null: they aren't there, or are none of those that are looked at. */
export function textAt(workshop: OpenWorkshop, { key, field }: TextLocation): string | null {
  if (key === 'effect') return workshop.effect.text
  if (key === 'incident') return wordsOf(workshop.incident, field, STORIES)
  if (typeof key === 'string') return null
  if ('cause' in key) return wordsOf(workshop.causes.get(key.cause), field, ['text', 'owner', 'usually', 'known'])
  if ('action' in key) {
    const action = workshop.actions.find((it) => it.id === key.action)
    if (typeof field === 'object' && 'checklist_line' in field) return action?.checklist?.lines[field.checklist_line] ?? null
    if (field === 'checklist_owner') return action?.checklist?.owner ?? null
    return wordsOf(action, field, ['what', 'owner', 'decides', 'cost'])
  }
  if ('safeguard' in key) return wordsOf(workshop.safeguards.find((it) => it.id === key.safeguard), field, ['text'])
  if ('timeline_entry' in key) return wordsOf(workshop.timeline.find((it) => it.id === key.timeline_entry), field, ['text', 'role'])
  if ('attachment' in key) return field === 'alternative' ? (workshop.attachments.find((it) => it.id === key.attachment)?.text ?? null) : null
  if ('participant' in key) return wordsOf(workshop.participants.find((it) => it.id === key.participant), field, ['role'])
  if ('idea' in key) return wordsOf(workshop.ideas.find((it) => it.id === key.idea), field, ['text'])
  return null
}

/** The words of a record's field, where it is one of those that are looked at. */
function wordsOf<F extends string>(record: Readonly<Record<F, string>> | undefined, field: TextLocation['field'], looked: readonly F[]): string | null {
  const name = looked.find((it) => it === field)
  return (name && record?.[name]) ?? null
}

/** The edit that words a spot anew; null: it isn't one of those. `workshop` has the other lines of a checklist. */
export function wordEdit({ key, field }: TextLocation, text: string, workshop?: OpenWorkshop): Edit | null {
  if (key === 'effect') return { set_effect: text }
  if (key === 'incident') {
    const story = STORIES.find((it) => it === field)
    return story ? { set_incident: { [story]: text } as IncidentField } : null
  }
  if (typeof key === 'string') return null
  if ('cause' in key) {
    const set = field === 'text' ? { text } : field === 'owner' ? { owner: text } : field === 'usually' ? { usually: text } : field === 'known' ? { known: text } : null
    return set && { set_cause: { id: key.cause, field: set } }
  }
  if ('action' in key) {
    const set = actionField(field, text, workshop?.actions.find((it) => it.id === key.action))
    return set && { set_action: { id: key.action, field: set } }
  }
  if ('timeline_entry' in key) {
    const set = field === 'text' ? { text } : field === 'role' ? { role: text } : null
    return set && { set_entry: { id: key.timeline_entry, field: set } }
  }
  if ('safeguard' in key) return field === 'text' ? { set_safeguard: { id: key.safeguard, field: { text } } } : null
  if ('attachment' in key) return field === 'alternative' ? { set_attachment: { id: key.attachment, field: { text } } } : null
  if ('participant' in key) return field === 'role' ? { set_participant: { id: key.participant, role: text } } : null
  return 'idea' in key && field === 'text' ? { set_idea: { id: key.idea, field: { text } } } : null
}

/** A field of an action; a line of its checklist among the others. */
function actionField(field: TextLocation['field'], text: string, action: Action | undefined): ActionField | null {
  if (field === 'what') return { what: text }
  if (field === 'owner') return { owner: text }
  if (field === 'decides') return { decides: text }
  if (field === 'cost') return { cost: text }
  if (field === 'checklist_owner') return { checklist_owner: text }
  if (typeof field === 'string' || !('checklist_line' in field) || !action?.checklist) return null
  return { checklist_lines: action.checklist.lines.with(field.checklist_line, text) }
}
