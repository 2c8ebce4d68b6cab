// @vitest-environment happy-dom
import { render, screen } from '@testing-library/svelte'
import { createRawSnippet, tick } from 'svelte'
import { expect, it, vi } from 'vitest'
import type { Change, Edit, Opened } from '../../bindings/types'
import { category, cause, NO_RECORDS } from '../../state/fixtures'
import { OpenWorkshop } from '../../state/workshop.svelte'
import { Session } from '../../state/session.svelte'
import Inspector from './Inspector.svelte'

let revision = 0

const added = cause(5, null, 2, 1)
vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (_: string, { edit }: { edit?: Edit }) => {
    if (typeof edit !== 'object') return null
    await Promise.resolve()
    revision += 1
    return { revision, change: changeOf(edit), added: null, undo: null, redo: null }
  },
}))

function changeOf(edit: object): Change {
  if (!('set_cause' in edit)) return { added: [{ cause: added }], updated: [], removed: [] }
  const { id, field } = edit.set_cause as { id: number; field: { text: string } }
  const from = cause(id, null, id, 1)
  return { added: [], updated: [{ from: { cause: from }, to: { cause: { ...from, ...field } } }], removed: [] }
}

function opened(): Opened {
  const causes = [cause(1, null, 1, 1)]
  const parts = { ...NO_RECORDS, session: { language: 'en' }, incident: {}, effect: { text: '' }, categories: [category(1, 'One', 'O')], causes, last_id: 9 }
  return { id: 1, revision: 0, parts, undo: null, redo: null } as unknown as Opened
}

const words = () => (screen.getByTestId('cause-text') as HTMLTextAreaElement).value
const settled = () => new Promise((go) => setTimeout(go, 20))
const reword = async (id: number, text: string) => {
  await workshop.edit({ set_cause: { id, field: { text } } })
  await settled()
  return words()
}

let workshop: OpenWorkshop

it('the words of a cause follow an edit from elsewhere, after another was selected too', async () => {
  workshop = new OpenWorkshop(opened())
  const session = new Session()
  session.selection = { cause: 1 }
  const wordings = createRawSnippet(() => ({ render: () => '<i></i>' }))
  render(Inspector, { workshop, session, wordings })
  await tick()
  expect(await reword(1, 'First')).toBe('First')
  await workshop.edit({ add_cause: { parent: null, category: 1, place: 'last', text: 'X' } })
  await settled()
  // The field of the one goes as that of the other comes.
  session.selection = { cause: 5 }
  await tick()
  // First the picture: its fields are made once that is on the screen.
  expect(words()).toBe('First')
  await vi.waitFor(() => expect(words()).toBe('Cause 5'))
  expect(await reword(5, 'Other')).toBe('Other')
})
