// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { NameView } from '../../bindings/types'
import { NOWHERE } from '../../state/draft/drafts'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import Names from './Names.svelte'

const found = vi.hoisted(() => ({ list: [] as NameView[], ignored: [] as unknown[] }))
vi.mock('../../bindings/commands', () => ({
  names: () => Promise.resolve(found.list),
  ignoreName: (asked: unknown) => {
    found.ignored.push(asked)
    found.list = found.list.slice(1)
    return Promise.resolve()
  },
}))

const view = (name: string, count: number, role = ''): NameView => ({
  name,
  role,
  longer: [],
  places: Array.from({ length: count }, () => ({
    spot: { key: { cause: 1 }, field: 'text' as const },
    before: 'Nobody but ',
    name,
    after: ' knew',
    private: false,
  })),
})

const tryEdit = vi.fn((_edit: unknown) => Promise.resolve(null as unknown))
const workshop = {
  id: 1,
  participants: [{ id: 1, rank: 0, role: 'Shift leader' }],
  timeline: [],
  session: { aliases: [] },
  drafts: NOWHERE,
  settled: () => Promise.resolve(),
  tryEdit,
  undo: vi.fn(() => Promise.resolve(null)),
} as unknown as OpenWorkshop

afterEach(cleanup)
beforeEach(() => {
  tryEdit.mockClear()
  found.list = [view('Marco', 7), view('Jenkins', 1)]
  found.ignored = []
})

it('puts a role in every place with one key, and goes on to the next name', async () => {
  render(Names, { workshop, close: () => undefined })
  const fields = await screen.findAllByTestId('name-role')
  await waitFor(() => expect(document.activeElement).toBe(fields[0]))
  await fireEvent.input(fields[0]!, { target: { value: 'shift' } })
  await fireEvent.keyDown(fields[0]!, { key: 'ArrowDown' })
  await fireEvent.keyDown(fields[0]!, { key: 'Enter' })
  expect((fields[0] as HTMLInputElement).value).toBe('Shift leader')
  expect(tryEdit).not.toHaveBeenCalled()
  found.list = found.list.slice(1)
  await fireEvent.keyDown(fields[0]!, { key: 'Enter' })
  expect(tryEdit).toHaveBeenCalledWith({ replace_name: { name: 'Marco', role: 'Shift leader', longer: [] } })
  await screen.findByText(/stands in all 7 places/)
  const [next] = screen.getAllByTestId('name-role')
  await waitFor(() => expect(document.activeElement).toBe(next))
})

it('does nothing without a role, and says why one was not taken', async () => {
  render(Names, { workshop, close: () => undefined })
  const [field] = await screen.findAllByTestId('name-role')
  await fireEvent.keyDown(field!, { key: 'Enter' })
  expect(tryEdit).not.toHaveBeenCalled()
  tryEdit.mockResolvedValueOnce({ code: 'refused', message: 'That role has the name in it.', help: '' })
  await fireEvent.input(field!, { target: { value: 'Marco' } })
  await fireEvent.keyDown(field!, { key: 'Enter' })
  await screen.findByText('That role has the name in it.')
})

it('leaves what is no name in peace, with one key', async () => {
  render(Names, { workshop, close: () => undefined })
  const [field] = await screen.findAllByTestId('name-role')
  await fireEvent.keyDown(field!, { key: 'Delete', ctrlKey: true })
  await screen.findByText(/isn’t a name/)
  expect(found.ignored).toEqual([{ name: 'Marco', ignored: true }])
})

it('takes a name that nobody else knows for one, beside a longer one of somebody else', async () => {
  found.list = [view('Ann-Kathrin O’Neill', 1)]
  render(Names, { workshop, close: () => undefined })
  const name = await screen.findByTestId('other-name')
  await fireEvent.input(name, { target: { value: ' O’Neill ' } })
  await fireEvent.keyDown(name, { key: 'Enter' })
  expect(tryEdit).not.toHaveBeenCalled()
  const role = screen.getByTestId('other-role')
  await fireEvent.input(role, { target: { value: 'Nurse' } })
  await fireEvent.keyDown(role, { key: 'Enter' })
  expect(tryEdit).toHaveBeenCalledWith({ replace_name: { name: 'O’Neill', role: 'Nurse', longer: ['Ann-Kathrin O’Neill'] } })
  await screen.findByText(/“Nurse” stands for O’Neill/)
  await waitFor(() => expect((name as HTMLInputElement).value).toBe(''))
})
