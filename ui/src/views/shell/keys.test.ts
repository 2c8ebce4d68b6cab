// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import type { AgendaItem, Edit, SessionLength, Wording } from '../../bindings/types'
import type { CurrentText } from '../../state/wording/guard'
import type { Desk } from '../../state/desk.svelte'
import { Session, STEPS, type Step } from '../../state/session.svelte'
import { textSize } from '../../state/textSize.svelte'
import { wordings } from '../../state/wordings.svelte'
import { KEPT } from '../../keys/typing/before'
import { itemOf, minutesInAll, nextStep } from '../../state/agenda'
import { windowKeys } from './keys'
import { pageOf, type Held } from './room'

const item = (step: Step, minutes: number, done = false): AgendaItem => ({ step, minutes, done, prompt: '', line: '' })

function desk(length: SessionLength = 'full') {
  const session = new Session()
  const edits: Edit[] = []
  const asked: string[] = []
  const it = {
    session,
    workshop: {
      session: { length },
      agenda: STEPS.map((step) => item(step, 10, step === 'whys')),
      edit: (edit: Edit) => edits.push(edit),
      undo: () => asked.push('undo'),
      redo: () => asked.push('redo'),
    },
    room: { toggle: () => asked.push('room') },
    turn: (step: Step) => (session.step = step),
  }
  return { desk: it as unknown as Desk, session, edits, asked }
}

/** Whether the key meant anything. */
function press(at: ReturnType<typeof desk>, key: string, held: KeyboardEventInit = {}): boolean {
  const leave = windowKeys(at.desk)
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held })
  document.body.dispatchEvent(event)
  leave()
  return event.defaultPrevented
}

describe('the keys that mean the same everywhere', () => {
  it('turn to each of the seven steps', () => {
    const at = desk()
    const seen = STEPS.map((_, index) => {
      press(at, String(index + 1), { ctrlKey: true })
      return at.session.step
    })
    expect(seen).toEqual([...STEPS])
    expect(press(at, '8', { ctrlKey: true })).toBe(false)
  })

  it('turn to the four steps that a quarter of an hour needs', () => {
    const at = desk('quarter')
    const seen = [1, 2, 3, 4].map((digit) => {
      press(at, String(digit), { ctrlKey: true })
      return at.session.step
    })
    expect(seen).toEqual(['happened', 'fishbone', 'actions', 'report'])
    expect(press(at, '5', { ctrlKey: true })).toBe(false)
  })

  it.each([['step-notes', 'input'], ['step-notes', 'button'], ['inspector', 'button'], ['steps', 'button']])('lead by Esc from beside the work to it, from the region %s and a %s', (region, what) => {
    document.body.innerHTML = `<section data-region="${region}"><${what} id="side"></${what}></section><main data-region="canvas"><p tabindex="0">Work</p></main>`
    const side = document.querySelector<HTMLElement>('#side')
    const leave = windowKeys(desk().desk)
    side?.focus()
    side?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))
    leave()
    expect(document.activeElement?.textContent).toBe('Work')
    document.body.replaceChildren()
  })

  it('make words larger and smaller, in a field too', () => {
    const at = desk()
    const field = document.body.appendChild(document.createElement('input'))
    const strike = (key: string, held: KeyboardEventInit = { ctrlKey: true }) => {
      const leave = windowKeys(at.desk)
      field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }))
      leave()
      return textSize.factor
    }
    expect([strike('+'), strike('='), strike('-'), strike('0')]).toEqual([1.1, 1.25, 1.1, 1])
    expect([strike('+', {}), strike('+', { ctrlKey: true, altKey: true }), strike('+', { ctrlKey: true, isComposing: true })]).toEqual([1, 1, 1])
    field.remove()
  })

  it('end a step and begin the next, and say so once', () => {
    const at = desk()
    at.session.step = 'fishbone'
    press(at, 'Enter', { ctrlKey: true })
    press(at, 'Enter', { ctrlKey: true })
    expect(at.session.step).toBe('priorities')
    expect(at.edits).toEqual([{ set_agenda_item: { step: 'fishbone', field: { done: true } } }])
  })

  it('go from the actions to the close with the room', () => {
    const at = desk()
    at.session.step = 'actions'
    press(at, 'Enter', { ctrlKey: true })
    expect([at.session.step, at.session.closing]).toEqual(['report', true])
  })

  it('stay on the last step when it is done', () => {
    const at = desk()
    at.session.step = 'report'
    press(at, 'Enter', { ctrlKey: true })
    expect(at.session.step).toBe('report')
    expect(at.edits).toHaveLength(1)
  })

  it('hold back from the room what is not for it, and let it go again', () => {
    const at = desk()
    press(at, 'F', { ctrlKey: true, shiftKey: true })
    press(at, 'C', { ctrlKey: true, shiftKey: true })
    expect([at.session.frozen, at.session.curtain]).toEqual([true, true])
    press(at, 'F', { ctrlKey: true, shiftKey: true })
    press(at, 'C', { ctrlKey: true, shiftKey: true })
    expect([at.session.frozen, at.session.curtain]).toEqual([false, false])
  })

  it('open the shared screen, the palette, the history and the parking lot', () => {
    const at = desk()
    press(at, 'F5')
    press(at, 'k', { ctrlKey: true })
    press(at, 'h', { ctrlKey: true })
    press(at, 'P', { ctrlKey: true, shiftKey: true })
    expect(at.asked).toEqual(['room'])
    expect([at.session.paletteOpen, at.session.historyOpen, at.session.parkingOpen]).toEqual([true, true, true])
  })

  it('leave alone what a field needs for itself', () => {
    const at = desk()
    for (const key of ['c', 'x', 'v', 'a', 'f', 'p']) expect(press(at, key, { ctrlKey: true })).toBe(false)
  })
})

describe('letters outside of a field', () => {
  const shown = (session: Session) => KEPT.map((name) => [name, session[name]])

  it.each(STEPS.filter((it) => it !== 'fishbone' && it !== 'whys'))('do nothing on the step %s', (step) => {
    const at = desk()
    at.session.step = step
    const before = shown(at.session)
    for (const key of 'Perhaps 24/7? or sooner/later. Why?') expect([key, press(at, key)]).toEqual([key, false])
    expect([shown(at.session), at.edits, at.asked]).toEqual([before, [], []])
  })

  it('do nothing while the past is looked at, or in the silent round', () => {
    for (const state of [{ moment: 3 }, { silent: true }]) {
      const at = desk()
      Object.assign(at.session, { step: 'fishbone', ...state })
      const before = shown(at.session)
      for (const key of 'Papers/files?') press(at, key)
      expect(shown(at.session)).toEqual(before)
    }
  })

  it('show the keys on the diagram, where it is known what is a word', () => {
    const at = desk()
    at.session.step = 'fishbone'
    press(at, 'x')
    expect(press(at, '?')).toBe(true)
    expect(at.session.keysOpen).toBe(true)
  })

  it('show the keys everywhere, where one asks for nothing else', () => {
    const at = desk()
    at.session.step = 'happened'
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 2000)
    expect(press(at, '?')).toBe(true)
    expect(at.session.keysOpen).toBe(true)
    vi.restoreAllMocks()
  })
})

describe('the agenda', () => {
  it('knows its steps, their order and how long they take', () => {
    const agenda = [item('opening', 5), item('report', 15)]
    expect(itemOf({ agenda }, 'report')?.minutes).toBe(15)
    expect(itemOf({ agenda }, 'whys')).toBeUndefined()
    expect([nextStep('opening', 'full'), nextStep('report', 'full')]).toEqual(['happened', null])
    expect([nextStep('opening', 'quarter'), nextStep('fishbone', 'quarter')]).toEqual(['happened', 'actions'])
    expect(minutesInAll(agenda)).toBe(20)
  })
})

describe('what the room sees, in a few words', () => {
  it('is the step, or what is on in it', () => {
    const session = new Session()
    const held: Held = { length: 'full', safe_to_speak: [0, 0, 0, 0, 0] }
    session.step = 'fishbone'
    expect(pageOf(session, held)).toBe('Fishbone')
    session.silent = true
    expect(pageOf(session, held)).toBe('Silent round')
    session.step = 'actions'
    expect(pageOf(session, held)).toBe('Silent round')
    session.silent = false
    session.step = 'whys'
    session.chain = 4
    expect(pageOf(session, held)).toBe('One cause: why?')
    session.reading = 1
    expect(pageOf(session, held)).toBe('Reading back')
    session.step = 'report'
    session.closing = true
    expect(pageOf(session, held)).toBe('Close')
    session.step = 'opening'
    session.safeShown = true
    expect(pageOf(session, held)).toBe('Opening')
    expect(pageOf(session, { ...held, safe_to_speak: [0, 0, 1, 1, 1] })).toBe('Safe to speak?')
  })
})

describe('keys about a wording', () => {
  const wording: Wording = {
    spot: null,
    sentence: 'Poor words',
    at: 0,
    start: 0,
    end: 4,
    kind: 'negative_descriptor',
    why: '',
    offers: [
      { form: 'question', text: 'What was seen?' },
      { form: 'rewrite', text: 'Few words' },
    ],
  }
  const done: string[] = []
  let inSight = true
  const here: CurrentText = {
    spot: null,
    found: () => [wording],
    caret: () => null,
    anchor: () => null,
    inSight: () => inSight,
    write: (_, text) => done.push(text),
    ask: (_, question) => done.push(question),
  }
  const ctrl = { ctrlKey: true }

  it('mean nothing where there is none', () => {
    expect(press(desk(), '.', ctrl)).toBe(false)
    expect(press(desk(), ',', ctrl)).toBe(false)
  })

  it('take the first offer of the current text, or the one that was moved on to', () => {
    const leave = wordings.stand(here)
    expect(press(desk(), '.', ctrl)).toBe(true)
    press(desk(), '>', { ...ctrl, shiftKey: true, code: 'Period' })
    press(desk(), '.', ctrl)
    expect(done).toEqual(['What was seen?', 'Few words'])
    expect(press(desk(), '.')).toBe(false)
    leave()
    expect(press(desk(), '.', ctrl)).toBe(false)
  })

  it('show what is offered first, where it wasn’t in sight', () => {
    const leave = wordings.stand(here)
    done.length = 0
    inSight = false
    expect(press(desk(), '.', ctrl)).toBe(true)
    expect(done).toEqual([])
    inSight = true
    press(desk(), '.', ctrl)
    expect(done).toEqual(['What was seen?'])
    leave()
  })
})
