import { NOWHERE } from '../../state/draft/drafts'
import { describe, expect, it } from 'vitest'
import type { Cause, Edit, Failure, Outcome, Target } from '../../bindings/types'
import { notices } from '../../state/notices.svelte'
import { Line, type Written } from './line.svelte'
import { category, cause, graph } from '../../state/fixtures'

/** A workshop that takes effects and causes, and refuses what is longer than 20 characters. */
function written(effect: string, causes: Cause[] = []) {
  const list = [...causes]
  const edits: Edit[] = []
  let next = 100
  let now = effect
  const it1 = () => graph([category(1, 'Technology', 'T'), category(2, 'Communication', 'C')], list)
  const workshop: Written = {
    get categories() {
      return it1().categories
    },
    get causes() {
      return it1().causes
    },
    get effect() {
      return { text: now }
    },
    beneath: (parent) => it1().beneath(parent),
    categoryOf: (id) => it1().categoryOf(id),
    edit: (edit: Edit, refused?: (failure: Failure) => void): Promise<Outcome | null> => {
      edits.push(edit)
      const text = JSON.stringify(edit)
      const added = typeof edit === 'object' && 'add_cause' in edit ? edit.add_cause : null
      if ((added?.text ?? '').length > 20) {
        refused?.({ code: 'refused', message: 'Too long.', help: '' })
        return Promise.resolve(null)
      }
      const id = (next += 1)
      if (added) {
        list.push({ ...cause(id, added.parent, id), category: added.category, text: added.text })
      } else if (text.includes('set_effect')) now = 'The effect'
      const change = { added: [], updated: [], removed: [] }
      const key = added ? { cause: id } : null
      return Promise.resolve({ revision: id, change, added: key, undo: null, redo: null })
    },
  }
  const chosen: Target[] = []
  const line = new Line(workshop, (target) => chosen.push(target))
  const type = async (text: string, then: 'stay' | 'beneath' | 'above' = 'stay') => {
    line.text = text
    await line.submit(then)
  }
  return { line, edits, chosen, type, workshop }
}

const aimOf = (line: Line) => (line.asking.kind === 'cause' ? line.asking.aim : null)

describe('the capture line', () => {
  it('takes what is typed while the effect is on its way as the first cause', async () => {
    const { line, edits } = written('')
    line.askCause('beside', null)
    line.text = 'The DMZ was taken over'
    const first = line.submit('stay')
    line.text = 'One network'
    await first
    expect(line.text).toBe('One network')
    await line.submit('stay')
    expect(edits[1]).toMatchObject({ add_cause: { text: 'One network' } })
  })

  it('gives a picked category to the cause it was picked for, however fast one types', async () => {
    const { line, edits } = written('The effect')
    line.askCause('beside', null)
    line.text = 'One'
    const first = line.submit('stay')
    line.pick(2)
    line.text = 'Two'
    await Promise.all([first, line.submit('stay')])
    expect(edits[0]).toMatchObject({ add_cause: { category: 1, text: 'One' } })
    expect(edits[1]).toMatchObject({ add_cause: { category: 2, text: 'Two' } })
  })

  it('adds an action for the cause it was asked for, wherever the line turns meanwhile', async () => {
    const { line, edits } = written('The effect', [cause(5, null, 0)])
    line.askAction([5])
    line.text = 'Archive the log'
    const added = line.submit('stay')
    line.askCause('beside', null)
    await added
    expect(edits).toEqual([{ add_action: { what: 'Archive the log', causes: [5], place: 'last' } }])
  })

  it('asks for the effect first, then for causes', async () => {
    const { line, edits, type } = written('')
    line.askCause('beside', null)
    expect(line.asking.kind).toBe('effect')
    await type('The DMZ was taken over')
    expect(edits).toEqual([{ set_effect: 'The DMZ was taken over' }])
    expect(aimOf(line)).toEqual({ parent: null, category: 1, after: null })
  })

  it('adds, stays, and goes on after what was added', async () => {
    const { line, chosen, type } = written('x')
    line.askCause('beside', null)
    await type('One')
    expect(aimOf(line)).toEqual({ parent: null, category: 1, after: 101 })
    expect(chosen).toEqual([{ cause: 101 }])
    expect(line.text).toBe('')
  })

  it('goes a level down with Tab, with words and without, and up again', async () => {
    const { line, chosen, type } = written('x')
    line.askCause('beside', null)
    await type('One', 'beneath')
    expect(aimOf(line)).toEqual({ parent: 101, category: null, after: null })
    await type('Two')
    await type('', 'beneath')
    expect(aimOf(line)).toEqual({ parent: 102, category: null, after: null })
    await type('', 'above')
    expect(aimOf(line)).toEqual({ parent: 101, category: null, after: 102 })
    await type('', 'above')
    expect(aimOf(line)).toEqual({ parent: null, category: 1, after: 101 })
    expect(chosen.at(-1)).toEqual({ cause: 101 })
  })

  it('adds a cause as one, though the line asks for an action meanwhile', async () => {
    const { line, edits } = written('The effect', [cause(11, null, 1)])
    line.askCause('beside', null)
    line.text = 'One network'
    const adding = line.submit('stay')
    line.askAction([11])
    line.text = 'Write it down'
    await adding
    expect(edits).toMatchObject([{ add_cause: { text: 'One network' } }])
    expect([line.asking.kind, line.text]).toEqual(['action', 'Write it down'])
  })

  it('I12: brings a refused cause back with its question, not into the line of an action', async () => {
    const { line } = written('The effect', [cause(11, null, 1)])
    line.askCause('beside', null)
    line.text = 'Much too long for this line'
    const adding = line.submit('stay')
    line.askAction([11])
    await adding
    expect([line.asking.kind, line.text]).toEqual(['cause', 'Much too long for this line'])
    expect(line.refusal?.message).toBe('Too long.')
    line.askAction([11])
    expect(line.text).toBe('')
  })

  it('I12: tells a refused cause beside an action that is being typed', async () => {
    const { line } = written('The effect', [cause(11, null, 1)])
    line.askCause('beside', null)
    line.text = 'Much too long for this line'
    const adding = line.submit('stay')
    line.askAction([11])
    line.text = 'Write it down'
    await adding
    expect([line.asking.kind, line.text, line.refusal]).toEqual(['action', 'Write it down', null])
    expect(notices.list.at(-1)).toMatchObject({ help: '“Much too long for this line”', actions: [] })
  })

  it('I12: never joins what was refused to what is typed meanwhile: it is offered beside', async () => {
    const { line } = written('x')
    line.askCause('beside', null)
    line.text = 'Something far too long for it'
    const sent = line.submit('stay')
    line.text = 'and'
    await sent
    expect([line.text, line.refusal]).toEqual(['and', null])
    const notice = notices.list.at(-1)
    expect([notice?.text, notice?.help]).toEqual(['Too long.', '“Something far too long for it”'])
    notice?.actions[0]?.run()
    expect(line.text).toBe('Something far too long for it')
  })

  it('keeps the order of what is typed quickly', async () => {
    const { line, edits } = written('x')
    line.askCause('beside', null)
    line.text = 'One'
    const first = line.submit('beneath')
    line.text = 'Two'
    await Promise.all([first, line.submit('stay')])
    expect(edits[1]).toEqual({
      add_cause: { parent: 101, category: null, place: 'last', text: 'Two' },
    })
  })

  it('does nothing with an empty line', async () => {
    const { edits, type } = written('x')
    await type('   ')
    expect(edits).toEqual([])
  })

  it('remembers the bone used last, and lets # pick another', async () => {
    const { line, type } = written('x')
    line.askCause('beside', null)
    line.pick(2)
    await type('One')
    line.askCause('beside', 'effect')
    expect(aimOf(line)?.category).toBe(2)
  })

  it('keeps words left over from one question for that question', async () => {
    const { line, edits, type } = written('x', [cause(11, null, 0, 1)])
    line.askCause('beside', null)
    line.text = 'No rota'
    line.askAction([11])
    expect(line.text).toBe('')
    await type('Write a rota')
    line.askCause('beside', { cause: 11 })
    expect(line.text).toBe('No rota')
    expect(edits.length).toBe(1)
  })

  it('adds actions for a cause', async () => {
    const { line, edits, type } = written('x', [cause(11, null, 0, 1)])
    line.askAction([11])
    await type('Write a rota')
    expect(edits).toEqual([{ add_action: { what: 'Write a rota', causes: [11], place: 'last' } }])
  })
})

describe('a question about a wording', () => {
  it('stands in the stead of the usual one, until it is answered or left', async () => {
    const { line, type } = written('The effect', [cause(1, null, 0)])
    line.askBeneath({ cause: 1 }, 'What made it hard to see?')
    expect(line.question).toBe('What made it hard to see?')
    expect(aimOf(line)?.parent).toBe(1)
    await type('The lamp was dark')
    expect(line.question).toBeNull()
    line.askBeneath({ cause: 1 }, 'And what else?')
    line.askCause('beside', { cause: 1 })
    expect(line.question).toBeNull()
  })

  it('adds the words that it is about, as an act where they end at a person, and is asked beneath them', async () => {
    const { line, edits } = written('The effect')
    line.askCause('beside', null)
    line.text = 'Human error'
    await line.submitAsking('What made it reasonable?', true)
    expect(edits.at(-1)).toEqual({ set_cause: { id: 101, field: { nature: 'act' } } })
    expect(aimOf(line)?.parent).toBe(101)
    expect(line.question).toBe('What made it reasonable?')
  })

  it('isn’t asked when the words are refused', async () => {
    const { line, edits } = written('The effect')
    line.askCause('beside', null)
    line.text = 'Human error in far too many words'
    await line.submitAsking('What made it reasonable?', true)
    expect(line.question).toBeNull()
    expect(line.text).toBe('Human error in far too many words')
    expect(edits).toHaveLength(1)
  })

  it('isn’t asked, and marks nothing, when the words wait to be stored', async () => {
    const { line, workshop, edits } = written('The effect', [cause(5, null, 0)])
    line.askCause('beneath', { cause: 5 })
    workshop.edit = (edit: Edit) => (edits.push(edit), Promise.resolve(null))
    line.text = 'Human error'
    await line.submitAsking('What made it reasonable?', true)
    expect([line.question, line.text, edits.length]).toEqual([null, '', 1])
  })
})

it('I12: its words and where they would go outlive it, for each question', async () => {
  const kept = new Map<string, string>()
  const place = {
    ...NOWHERE,
    of: (name: string) => kept.get(name) ?? '',
    keep: (name: string, words: string) => void (words === '' ? kept.delete(name) : kept.set(name, words)),
    all: () => [...kept],
  }
  const { workshop, edits } = written('The effect', [cause(5, null, 1, 1), cause(6, null, 2, 2)])
  const choose = () => undefined
  const first = new Line(workshop, choose, place)
  first.askCause('beneath', { cause: 6 })
  first.text = 'Half a cau'
  first.askAction([5])
  first.text = 'Half an act'

  const again = new Line(workshop, choose, place)
  expect([again.asking, again.text]).toEqual([{ kind: 'action', causes: [5] }, 'Half an act'])
  again.text = ''
  again.askCause('beneath', { cause: 6 })
  expect(again.text).toBe('Half a cau')

  const third = new Line(workshop, choose, place)
  expect(third.asking).toEqual({ kind: 'cause', aim: { parent: 6, category: null, after: null } })
  await third.submit('stay')
  expect(edits.at(-1)).toEqual({ add_cause: { parent: 6, category: null, place: 'last', text: 'Half a cau' } })
  expect(place.all()).toEqual([])

  kept.set('line/cause', 'Words').set('beside/line', '{"kind":"cause","aim":{"parent":"6"}}')
  expect(new Line(workshop, choose, place).text, 'what can’t be read takes no words away').toBe('Words')
})
