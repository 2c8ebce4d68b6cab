// @vitest-environment happy-dom
import { render } from '@testing-library/svelte'
import { createRawSnippet } from 'svelte'
import { expect, it, vi } from 'vitest'
import Part from '../../parts/Part.svelte'
import type { Desk } from '../../state/desk.svelte'
import { happened } from '../../words/happened'
import { headings, partCommands } from '../palette/parts'
import { rank } from '../palette/rank'
// Their sources: a part that is added to a page is to be found, too.
import opening from '../opening/Opening.svelte?raw'
import told from '../happened/Happened.svelte?raw'

const desk = { session: { closing: true, checking: true }, turn: vi.fn() } as unknown as Desk
const count = (source: string) => source.match(/<Part\b/g)?.length

it('every part of a page is there', () => {
  expect(headings().opening).toHaveLength(count(opening) ?? 0)
  // Two of them are folded within one.
  expect(headings().happened).toHaveLength((count(told) ?? 0) + 2)
})

it('is found by its name, turns to its step, and leads to it', async () => {
  const commands = partCommands(desk)
  for (const [asked, step] of [['safeguard', 'happened'], ['timeline', 'happened'], ['letterhead', 'report']] as const) {
    rank(commands, asked)[0]?.item.run()
    expect(desk.turn).toHaveBeenLastCalledWith(step)
  }
  expect([desk.session.closing, desk.session.checking]).toEqual([false, false])
  const heading = happened.timeline.heading
  commands.find((it) => it.title === heading)?.run()
  render(Part, { heading, help: '', children: createRawSnippet(() => ({ render: () => '<p></p>' })) })
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(heading))
})
