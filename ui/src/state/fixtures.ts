/** Small frames and graphs for the tests of this folder. */
import type { Category, Cause, Label, LabelRole, Parts, Target } from '../bindings/types'
import type { Graph } from './graph'

/** A workshop without any record: a fake says what its own has beside. */
export const NO_RECORDS: Omit<Parts, 'session' | 'incident' | 'effect'> = {
  categories: [], participants: [], timeline: [], causes: [], actions: [], safeguards: [], attachments: [], impacts: [], role_functions: [],
  needs: [], agenda: [], notes: [], thoughts: [], ideas: [], ballots: [], last_id: 0,
}

export function label(
  target: Target,
  x: number,
  y: number,
  w: number,
  h: number,
  role: LabelRole = 'cause',
): Label {
  return {
    target,
    role,
    hue: null,
    area: { x, y, w, h },
    size: 13,
    leading: 16,
    weight: 'regular',
    lines: [],
    badge: null,
    number: null,
    mark: null,
    mark_area: null,
    hidden: 0,
    hidden_area: null,
    sign_size: 10,
  }
}

export function cause(id: number, parent: number | null, rank: number, category?: number): Cause {
  return {
    id,
    parent,
    rank,
    text: `Cause ${id}`,
    nature: 'condition',
    category: category ?? null,
    evidence: { level: 'unknown', note: '', source: '' },
    standing: 'plain',
    owner: '',
    duty: '',
    usually: '',
    known: '',
    votes: 0,
    also: '',
    entry: null,
  }
}

export function category(id: number, name: string, initial: string): Category {
  return { id, rank: id, name, initial, hue: id - 1 }
}

export function graph(categories: Category[], list: Cause[]): Graph {
  const causes = new Map(list.map((it) => [it.id, it]))
  const categoryOf = (id: number): number | null => {
    const it = causes.get(id)
    if (!it) return null
    return it.category ?? (it.parent === null ? null : categoryOf(it.parent))
  }
  return {
    categories,
    causes,
    categoryOf,
    beneath: (parent) =>
      list.filter((it) => it.parent === parent).sort((a, b) => a.rank - b.rank || a.id - b.id),
  }
}
