// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { TypedName } from '../../bindings/types'
import { keepTyped, takeBack } from '../../state/draft/typed'
import { NOWHERE } from '../../state/draft/drafts'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import Roles from './Roles.svelte'

const known = vi.hoisted(() => ({ names: {} as Record<string, TypedName>, ignored: [] as string[], kept: [] as string[] }))
vi.mock('../../bindings/commands', () => ({
  keepFunction: ({ name }: { name: string }) => Promise.resolve(void known.kept.push(name)),
  functions: () => Promise.resolve([{ function: 'operations', name: 'Operations', kept: false }]),
  suggestFunctions: ({ roles }: { roles: string[] }) => Promise.resolve(roles.map((it) => (/admin/.test(it) ? 'operations' : null))),
  typedName: ({ text }: { text: string }) => Promise.resolve(known.names[text] ?? null),
  ignoreName: ({ name }: { name: string }) => {
    known.ignored.push(name)
    known.names = {}
    return Promise.resolve()
  },
}))

const tryEdit = vi.fn((_edit: unknown) => Promise.resolve(null))
const edit = vi.fn((_edit: unknown) => Promise.resolve(null))
const here = (...roles: string[]) =>
  ({ id: 1, participants: roles.map((role, id) => ({ id, role })), roleFunctions: [], session: { language: 'en' }, drafts: NOWHERE, tryEdit, edit }) as unknown as OpenWorkshop
const workshop = here()
const line = () => screen.getByTestId<HTMLInputElement>('new-role')
const add = (role: string) => ({ add_participant: { role } })

async function enter(text: string) {
  await fireEvent.input(line(), { target: { value: text } })
  await fireEvent.keyDown(line(), { key: 'Enter' })
}

beforeEach(() => {
  known.names = {
    'Anna Kowalska': { name: 'Anna Kowalska', role: '' },
    Marco: { name: 'Marco', role: 'System administrator' },
  }
  known.ignored = []
  tryEdit.mockClear()
  render(Roles, { workshop })
})
afterEach(cleanup)

it('a role is added by Enter, and the next can be typed at once', async () => {
  await enter('Nurse on duty')
  expect(line().value).toBe('')
  await waitFor(() => expect(tryEdit).toHaveBeenCalledWith(add('Nurse on duty')))
})

it('a name and a quick Enter stay in the line: the room sees who is here', async () => {
  await enter('Anna Kowalska')
  await screen.findByText(/looks like a name/)
  expect(line().value).toBe('Anna Kowalska')
  await fireEvent.blur(line())
  expect(tryEdit).not.toHaveBeenCalled()
  await fireEvent.keyDown(line(), { key: 'Enter' })
  await waitFor(() => expect(tryEdit).toHaveBeenCalledWith(add('Anna Kowalska')))
  await waitFor(() => expect(screen.queryByText(/looks like a name/)).toBeNull())
})

it('a name that is held is selected, so that typing goes on without it; undo gives it back', async () => {
  const forget = keepTyped(() => undefined)
  line().focus()
  await enter('Anna Kowalska')
  await screen.findByText(/looks like a name/)
  await waitFor(() => expect([line().selectionStart, line().selectionEnd]).toEqual([0, 'Anna Kowalska'.length]))
  line().dispatchEvent(new InputEvent('beforeinput', { bubbles: true, inputType: 'insertText', data: 'n' }))
  line().setRangeText('n', 0, 'Anna Kowalska'.length, 'end')
  await fireEvent(line(), new InputEvent('input', { bubbles: true, inputType: 'insertText', data: 'n' }))
  expect([line().value, takeBack(line()), line().value]).toEqual(['n', true, 'Anna Kowalska'])
  forget()
})

it('I12: while it is looked whether a role is a name, its words wait', async () => {
  cleanup()
  const kept = new Map<string, string>()
  const drafts = { ...NOWHERE, of: () => '', keep: (name: string, words: string) => void kept.set(name, words), all: () => [...kept] }
  render(Roles, { workshop: { ...workshop, drafts } as unknown as OpenWorkshop })
  await fireEvent.input(line(), { target: { value: 'Nurse on duty' } })
  const entered = fireEvent.keyDown(line(), { key: 'Enter' })
  expect(kept.get('new/role')).toBe('Nurse on duty')
  await entered
  await waitFor(() => expect(tryEdit).toHaveBeenCalledWith(add('Nurse on duty')))
  expect(kept.get('new/role')).toBe('')
})

it('leaving the line with a name adds nobody', async () => {
  await fireEvent.input(line(), { target: { value: 'Anna Kowalska' } })
  await fireEvent.blur(line())
  await screen.findByText(/looks like a name/)
  expect(line().value).toBe('Anna Kowalska')
  expect(tryEdit).not.toHaveBeenCalled()
})

it('the role that is known for a name takes its place with one click', async () => {
  await enter('Marco')
  await fireEvent.click(await screen.findByTestId('doubt-role'))
  await waitFor(() => expect(tryEdit).toHaveBeenCalledWith(add('System administrator')))
})

it('what is said to be no name is added', async () => {
  await enter('Anna Kowalska')
  await fireEvent.click(await screen.findByRole('button', { name: 'Not a name' }))
  await waitFor(() => expect(tryEdit).toHaveBeenCalledWith(add('Anna Kowalska')))
  expect(known.ignored).toEqual(['Anna Kowalska'])
})

describe('the function of a role', () => {
  const takes = (role: string) => ({ set_function: { role, function: 'operations' } })
  const alt = (from: Element, key: string) => fireEvent.keyDown(from, { key, code: `Key${key.toUpperCase()}`, altKey: true })

  beforeEach(async () => {
    edit.mockClear()
    cleanup()
    render(Roles, { workshop: here('Sysadmin', 'Nurse', 'Database admin') })
    await screen.findAllByText('Operations?')
  })

  it('is suggested from its words, and asked for where they say nothing', () => {
    expect(screen.getByTestId('function-of-1').textContent.trim()).toBe('which function?')
    expect(screen.getByTestId('take-functions').textContent).toContain('both')
  })

  it('one key takes that of a role, and from the line all', async () => {
    await alt(screen.getByLabelText('Role: Sysadmin'), 'k')
    expect(edit).toHaveBeenLastCalledWith(takes('Sysadmin'))
    await alt(line(), 'k')
    expect(edit).toHaveBeenLastCalledWith({ together: [takes('Sysadmin'), takes('Database admin')] })
  })

  it('is chosen from a list that begins on the suggestion', async () => {
    await fireEvent.click(screen.getByTestId('function-of-0'))
    await fireEvent.keyDown(document.activeElement as Element, { key: 'Enter' })
    expect(edit).toHaveBeenLastCalledWith(takes('Sysadmin'))
    expect(document.activeElement).toBe(screen.getByTestId('function-of-0'))
  })

  it('may be one of one’s own', async () => {
    await fireEvent.click(screen.getByTestId('function-of-1'))
    const field = document.activeElement as HTMLInputElement
    await fireEvent.input(field, { target: { value: 'Ward' } })
    await fireEvent.keyDown(field, { key: 'Enter' })
    expect(edit).toHaveBeenLastCalledWith({ set_function: { role: 'Nurse', function: { own: 'Ward' } } })
    await waitFor(() => expect(known.kept).toEqual(['Ward']))
  })
})
