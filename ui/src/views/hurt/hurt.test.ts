// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte'
import { afterEach, expect, it } from 'vitest'
import type { Edit, Need, Outcome } from '../../bindings/types'
import { NOWHERE } from '../../state/draft/drafts'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import Hurt from './Hurt.svelte'

const need = (id: number, text: string, done = false): Need => ({
  id,
  rank: id,
  whose: id % 2 ? 'colleagues' : 'people_affected',
  role: '',
  text,
  owner: '',
  due: null,
  done,
})

function shown(needs: readonly Need[], added: Outcome['added'] = null) {
  const edits: Edit[] = []
  const take = (edit: Edit) => {
    edits.push(edit)
    return Promise.resolve(added && { added })
  }
  const workshop = { needs, drafts: NOWHERE, edit: take, tryEdit: take }
  render(Hurt, { workshop: workshop as unknown as OpenWorkshop, close: () => undefined })
  return edits
}

afterEach(cleanup)

it('asks for four kinds of people, and Enter adds what they need and stays', async () => {
  const edits = shown([])
  const lines = [...document.querySelectorAll<HTMLInputElement>('[data-fresh]')]
  expect(lines).toHaveLength(4)
  const line = screen.getByTestId<HTMLInputElement>('new-need-the_one_whose_act')
  line.focus()
  await fireEvent.input(line, { target: { value: ' Somebody to talk to ' } })
  await fireEvent.keyDown(line, { key: 'Enter' })
  expect(edits).toEqual([{ add_need: { whose: 'the_one_whose_act', text: 'Somebody to talk to' } }])
  await waitFor(() => expect(line.value).toBe(''))
  expect(document.activeElement).toBe(line)
})

it('has each need with those whose it is, and says how many are seen to', async () => {
  const edits = shown([need(1, 'A day off', true), need(2, 'To be told')])
  expect(screen.getByTestId('hurt').textContent).toContain('1 of 2 seen to')
  const row = screen.getByTestId('need-2')
  const said = [...row.querySelectorAll('[aria-label], label')].map((it) => it.getAttribute('aria-label') ?? it.textContent)
  expect(said.join()).toContain('Who sees to it: “To be told”')
  await fireEvent.click(row.querySelector('input[type=checkbox]') as HTMLElement)
  expect(edits).toEqual([{ set_need: { id: 2, field: { done: true } } }])
})

it('Tab after what is needed goes on to whose role it is', async () => {
  shown([need(1, 'A day off')], { need: 1 })
  const line = screen.getByTestId<HTMLInputElement>('new-need-colleagues')
  line.focus()
  await fireEvent.input(line, { target: { value: 'A day off' } })
  await fireEvent.keyDown(line, { key: 'Tab' })
  await waitFor(() => expect(screen.getByLabelText('Who, as a role: “A day off”')).toBe(document.activeElement))
})
