/** What the strip says of the step: its name, and the line for the room, neither of them twice. Pure. */
import type { AudienceView, Page } from '../bindings/types'
import { audience as words } from '../words/audience'

export interface Head {
  readonly step: string | null
  readonly line: string
}

export function headOf({ step, length, line, page }: Pick<AudienceView, 'step' | 'length' | 'line' | 'page'>): Head {
  const name = words.step(step, length)
  if (questions(page).some((it) => folded(it) === folded(line))) return { step: name, line: '' }
  // A line that begins as the step is called says what it is.
  return { step: folded(line).startsWith(folded(name)) ? null : name, line }
}

/** What the page itself asks, large. */
function questions(page: Page): string[] {
  if (typeof page === 'string') return []
  if ('chain' in page) return page.chain.reading ? [] : [page.chain.question]
  if ('silent' in page) return [page.silent.question]
  if ('priorities' in page) return page.priorities.open && !page.priorities.result ? [words.priorities.open] : []
  return []
}

const folded = (text: string) => text.trim().toLowerCase()
