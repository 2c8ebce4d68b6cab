/** The Rust side as far as tests of the hand need it: fields of causes, ideas, and undo. */
import type { Cause, Change, Edit, Opened, Outcome, Record as AnyRecord } from '../../bindings/types'
import { category, cause, NO_RECORDS } from '../../state/fixtures'

type Fields = Record<string, unknown>

export class FakeRust {
  causes: Cause[]
  /** What undo would take back, the last at the end. */
  readonly steps: Change[] = []
  /** Nothing can be stored. */
  full = false
  #revision = 0

  constructor(readonly hasCauses = true) {
    this.causes = hasCauses ? [cause(7, null, 1, 1), cause(8, 7, 1), cause(9, null, 2, 2)] : []
  }

  readonly invoke = async (command: string, args: { edit?: Edit }): Promise<unknown> => {
    await Promise.resolve()
    if (['edit', 'type_words'].includes(command) && args.edit) return this.#edit(args.edit)
    if (command === 'undo') return this.#undo()
    if (command === 'alike') return []
    if (command === 'set_smallest_words' && !this.full) return null
    throw new Error(`the fake has no ${command}`)
  }

  opened(): Opened {
    const parts = {
      ...NO_RECORDS,
      session: {},
      incident: {},
      effect: { text: 'The effect' },
      categories: [category(1, 'Processes', 'P'), category(2, 'Culture', 'C')],
      ideas: [{ id: 21, rank: 1, text: 'An idea', also: '', category: 2, beneath: [] }],
      causes: this.causes,
      last_id: 100,
    } as unknown as Opened['parts']
    return { id: 1, revision: 0, parts, undo: null, redo: null }
  }

  #edit(edit: Edit): Outcome {
    const change: Change = { added: [], updated: [], removed: [] }
    const set = (one: Edit) => {
      if (typeof one !== 'object') throw new Error('no such edit here')
      if ('together' in one) return one.together.forEach(set)
      if (!('set_cause' in one)) throw new Error(`no such edit here: ${JSON.stringify(one)}`)
      const { id, field } = one.set_cause
      const from = this.causes.find((it) => it.id === id)
      if (!from) return
      const to = { ...from, ...evidenceIn(field as Fields, from) }
      change.updated.push({ from: { cause: from }, to: { cause: to } })
    }
    set(edit)
    this.steps.push(change)
    return this.#made(change)
  }

  #undo(): Outcome {
    const last = this.steps.pop()
    const updated = (last?.updated ?? []).map(({ from, to }) => ({ from: to, to: from }))
    return this.#made({ added: [], updated, removed: [] })
  }

  #made(change: Change): Outcome {
    for (const { to } of change.updated) this.causes = this.causes.map((it) => causeIn(to, it))
    this.#revision += 1
    return { revision: this.#revision, change, added: null, undo: null, redo: null }
  }
}

const causeIn = (record: AnyRecord, it: Cause): Cause => ('cause' in record && record.cause.id === it.id ? record.cause : it)

function evidenceIn(field: Fields, { evidence }: Cause): Fields {
  const { evidence_level, ...others } = field
  return evidence_level === undefined ? others : { ...others, evidence: { ...evidence, level: evidence_level } }
}
