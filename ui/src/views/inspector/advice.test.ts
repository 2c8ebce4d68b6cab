import { expect, it } from 'vitest'
import type { OpenPoint, Rule } from '../../bindings/types'
import { inspector as words } from '../../words/inspector'
import { cause } from '../../state/fixtures'
import { hintFor } from './advice'

const point = (rule: Rule) => ({ rule, open: `${rule} is open.`, satisfied_by: 'Mend it.' }) as OpenPoint

it.each(['F3', 'F4', 'O1'] as const)('%s says what is open about a cause, in the words of its rule', (rule) => {
  expect(hintFor(cause(1, null, 0), 0, [point('A1'), point(rule)])).toBe(`${rule} is open. Mend it.`)
})

it('leaves the evidence, the plan and the wordings to their own places', () => {
  expect(hintFor(cause(1, null, 0), 0, [point('F1'), point('F2'), point('A1')])).toBeNull()
})

it('says why a refuted cause stays', () => {
  const refuted = { level: 'refuted' as const, note: '', source: '' }
  expect(hintFor({ ...cause(1, null, 0), evidence: refuted }, 0, [])).toBe(words.hints.refuted)
})

it('asks whether the root lies deeper', () => {
  const root = { ...cause(1, null, 0), standing: 'root' as const }
  expect(hintFor(root, 1, [])).toBe(words.hints.rootBeneath)
  expect(hintFor(root, 0, [])).toBeNull()
})
