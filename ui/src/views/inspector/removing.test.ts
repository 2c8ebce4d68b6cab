// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/svelte'
import { afterEach, expect, it } from 'vitest'
import { NOWHERE } from '../../state/draft/drafts'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import { diagram } from '../../words/diagram'
import { elsewhere, onBones } from '../../state/graph'
import { category, cause, graph } from '../../state/fixtures'
import CategoryInspector from './CategoryInspector.svelte'

/** On the bone 1: 11 (12, 13, in 2) and 14; on the bone 2: 21 (22, in 1). */
const of = graph(
  [category(1, 'Technology', 'T'), category(2, 'Communication', 'C')],
  [cause(11, null, 0, 1), cause(12, 11, 0), cause(13, 11, 1, 2), cause(14, null, 1, 1), cause(21, null, 2, 2), cause(22, 21, 0, 1)],
)

afterEach(cleanup)

it('what removing a category does is counted as the list of categories counts', () => {
  expect([onBones(of).get(1), elsewhere(of, 1), elsewhere(of, 2)]).toEqual([4, 1, 1])
  const workshop = { ...of, drafts: NOWHERE } as unknown as OpenWorkshop
  render(CategoryInspector, { props: { workshop, category: of.categories[0]!, choose: () => undefined } })
  const listed = document.querySelector('button[aria-current="true"] small')?.textContent
  const told = screen.getByTestId('remove-category').nextElementSibling?.textContent ?? ''
  expect(listed).toBe('4')
  expect(told).toBe('The 4 causes that hang on it stay, unsorted. 1 cause on another bone has this category too, and takes that of what it explains. You can undo it.')
  expect(diagram.notice.removedCategory('Technology', 4)).toBe('Removed the category Technology; the 4 causes that hung on it stay, unsorted')
})
