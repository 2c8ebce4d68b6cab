// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte'
import { afterEach, describe, expect, it } from 'vitest'
import type { About, AgendaItem, Edit, SessionLength } from '../../bindings/types'
import type { Desk } from '../../state/desk.svelte'
import { Session, STEPS, type Step } from '../../state/session.svelte'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import Rail from './Rail.svelte'

function shown(step: Step, length: SessionLength = 'full') {
  const edits: Edit[] = []
  const session = new Session()
  session.step = step
  const item = (step: Step): AgendaItem => ({ step, minutes: 15, done: step === 'opening', prompt: `Ask about ${step}`, line: `Now: ${step}` })
  const take = (edit: Edit) => {
    edits.push(edit)
    return Promise.resolve(null)
  }
  const workshop = {
    incident: { what_happened: '' },
    effect: { text: '' },
    session: { length, safe_to_speak: [0, 0, 0, 0, 0], purpose: '', decision: '', learned: '', voting: 'not_yet' },
    timeline: [],
    causes: new Map(),
    actions: [],
    participants: [],
    agenda: STEPS.map(item),
    noteAbout: (about: About) => ('step' in about ? { id: 1, about, text: 'Slowly' } : null),
    edit: take,
    tryEdit: take,
  }
  const desk = { session, workshop, turn: (to: Step) => (session.step = to), openAgenda: () => undefined }
  render(Rail, { desk: desk as unknown as Desk, workshop: workshop as unknown as OpenWorkshop, session })
  return { edits, session }
}

async function write(testid: string, text: string) {
  const field = screen.getByTestId(testid)
  await fireEvent.input(field, { target: { value: text } })
  await fireEvent.blur(field)
}

afterEach(cleanup)

describe('the left side of a workshop', () => {
  it('has the seven steps, each with its state and its minutes', () => {
    shown('fishbone')
    expect(screen.getByRole('button', { current: 'step' }).textContent).toContain('Fishbone: not begun, 15 minutes')
    expect(document.querySelectorAll('[data-step]')).toHaveLength(7)
    expect(document.querySelector('[data-step=opening]')?.getAttribute('data-reached')).toBe('done')
    expect(screen.getByTestId('open-agenda').textContent).toContain('105 min')
  })

  it('holds the line for the room, and what is for the facilitator alone, of this step', async () => {
    const { session } = shown('whys')
    const said = () => ['room-line', 'prompt', 'private-note'].map((id) => screen.getByTestId<HTMLTextAreaElement>(id).value)
    expect(said()).toEqual(['Now: whys', 'Ask about whys', 'Slowly'])
    session.step = 'actions'
    await waitFor(() => expect(said()[1]).toBe('Ask about actions'))
  })

  it('saves each where it belongs', async () => {
    const { edits } = shown('whys')
    await write('room-line', 'What made that possible?')
    await write('prompt', 'Slow down here')
    await write('private-note', 'Two roles disagree')
    await waitFor(() =>
      expect(edits).toEqual([
        { set_agenda_item: { step: 'whys', field: { line: 'What made that possible?' } } },
        { set_agenda_item: { step: 'whys', field: { prompt: 'Slow down here' } } },
        { set_note: { about: { step: 'whys' }, text: 'Two roles disagree' } },
      ]),
    )
  })

  it('leaves Ctrl+Enter to the window, which ends the step', async () => {
    shown('whys')
    const free = await fireEvent.keyDown(screen.getByTestId('prompt'), { key: 'Enter', ctrlKey: true })
    expect(free).toBe(true)
  })

  it('marks a step as done by its sign, and open again', async () => {
    const { edits } = shown('whys')
    await fireEvent.click(screen.getByTestId('done-whys'))
    await fireEvent.click(screen.getByTestId('done-opening'))
    expect(edits).toEqual([
      { set_agenda_item: { step: 'whys', field: { done: true } } },
      { set_agenda_item: { step: 'opening', field: { done: false } } },
    ])
  })

  it('has the four questions where there is a quarter of an hour, and grows again in one edit', async () => {
    const { edits } = shown('happened', 'quarter')
    const names = [...document.querySelectorAll('[data-step] .called')].map((it) => it.firstChild?.textContent)
    expect(names).toEqual(['What was meant, what happened?', 'Why the difference?', 'What next?', 'Report'])
    expect(screen.getByTestId('open-agenda').textContent).toContain('60 min')
    await fireEvent.click(screen.getByTestId('rail-length'))
    await fireEvent.click(screen.getByText('The full workshop'))
    expect(document.activeElement, 'it is gone with the full length').toBe(screen.getByTestId('open-agenda'))
    expect(edits).toEqual([{ set_session: { length: 'full' } }])
  })

  it('keeps the step that is shown, whatever the length', () => {
    shown('opening', 'quarter')
    const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')].map((it) => it.dataset.step)
    expect(steps).toEqual(['opening', 'happened', 'fishbone', 'actions', 'report'])
    expect(screen.getByRole('button', { current: 'step' }).textContent).toContain('Opening')
  })
})
