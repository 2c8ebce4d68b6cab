/** Where a text stands, in a few words. Pure. */
import type { TextLocation, TextField } from '../../bindings/types'
import { names as words } from '../../words/names'

type Lookup = { readonly [name: string]: string | undefined }

/** “Cause, evidence”; of the case and the session, which there is one of, the field alone. */
export function whereIs({ key, field }: TextLocation): string {
  const kind = (words.kinds as Lookup)[typeof key === 'string' ? key : (Object.keys(key)[0] ?? '')]
  const said = (words.fields as Lookup)[nameOf(field)]
  return [kind, kind === words.kinds.participant ? undefined : said].filter(Boolean).join(', ')
}

const nameOf = (field: TextField): string => (typeof field === 'string' ? field : 'checklist_line' in field ? 'checklist_line' : 'beneath')

/** Stands for a name, and nobody reads the name from it: where a role waits for it, the name itself has no business. */
export function hashOf(name: string): string {
  // FNV-1a, 32 bits.
  let hash = 0x811c9dc5
  for (const unit of name) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193)
  return `n${(hash >>> 0).toString(16)}`
}
