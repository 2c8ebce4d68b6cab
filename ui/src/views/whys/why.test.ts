// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { Cause, Edit, Failure, Outcome } from '../../bindings/types'
import { notices } from '../../state/notices.svelte'
import { cause, graph } from '../../state/fixtures'
import { downTo, heirOf, readingOf } from './chain'
import { Why, type Place } from './why.svelte'

/** A workshop in memory; each edit takes a while, as on disk. */
function fake(list: Cause[]) {
  let last = 100
  const causes = [...list]
  const workshop = {
    get causes() {
      return new Map(causes.map((it) => [it.id, it]))
    },
    categories: [],
    categoryOf: () => null,
    beneath: (parent: number | null) => causes.filter((it) => it.parent === parent),
    async edit(edit: Edit, refused?: (failure: Failure) => void): Promise<Outcome | null> {
      await new Promise((done) => setTimeout(done, 1))
      if (typeof edit === 'string') return null
      if ('add_cause' in edit) {
        if (edit.add_cause.text.includes('refuse')) {
          refused?.({ code: 'refused', message: 'No', help: '' })
          return null
        }
        last += 1
        causes.push({ ...cause(last, edit.add_cause.parent, last), text: edit.add_cause.text })
        return { added: { cause: last } } as Outcome
      }
      if ('set_cause' in edit) {
        const { id, field } = edit.set_cause
        const at = causes.findIndex((it) => it.id === id)
        const it = causes[at]
        if (it && 'evidence_level' in field) causes[at] = { ...it, evidence: { ...it.evidence, level: field.evidence_level } }
        if (it && 'text' in field) causes[at] = { ...it, text: field.text }
      }
      return { added: null } as Outcome
    },
  }
  const place: Place = { chain: 1, selection: null }
  return { causes, place, why: new Why(workshop, place) }
}

const said = (causes: readonly Cause[]) => causes.filter((it) => it.id > 100).map((it) => `${it.parent}: ${it.text}`)

describe('answering', () => {
  it('a fast typist’s answers go where each was typed for', async () => {
    const { causes, place, why } = fake([cause(1, null, 0)])
    const typed = (['stay', 'deeper', 'stay', 'up', 'stay'] as const).map((then, index) => {
      why.text = `answer ${index + 1}`
      return why.answer(then)
    })
    await Promise.all(typed)
    expect(said(causes)).toEqual(['1: answer 1', '1: answer 2', '102: answer 3', '102: answer 4', '1: answer 5'])
    expect(place).toEqual({ chain: 1, selection: { cause: 1 } })
  })

  it('evidence pressed quickly counts each key', async () => {
    const { causes, why } = fake([cause(1, null, 0)])
    await Promise.all([why.evidence(), why.evidence(), why.evidence()])
    expect(causes[0]?.evidence.level).toBe('confirmed')
  })

  it('I12: a refused answer is never joined to what is typed meanwhile: it is offered beside', async () => {
    const { why } = fake([cause(1, null, 0)])
    why.text = 'refuse this'
    const asked = why.answer('stay')
    why.text = 'more'
    await asked
    expect([why.text, why.refusal]).toEqual(['more', null])
    const notice = notices.list.at(-1)
    expect([notice?.text, notice?.help]).toEqual(['No', '“refuse this”'])
    notice?.actions[0]?.run()
    expect(why.text).toBe('refuse this')
  })

  it('I12: new words are the cause’s that they were typed for, wherever one has turned by then', async () => {
    const { causes, place, why } = fake([cause(1, null, 0), cause(2, 1, 0)])
    place.chain = 2
    const asked = why.reword('New words for two')
    why.ask(1)
    await asked
    expect(causes.map((it) => it.text)).toEqual(['Cause 1', 'New words for two'])
  })

  it('an answer gets new words from where it is asked for', async () => {
    const { causes, place, why } = fake([cause(1, null, 0), cause(2, 1, 0)])
    await why.reword('New words for two', causes[1])
    expect([causes.map((it) => it.text), place.chain]).toEqual([['Cause 1', 'New words for two'], 1])
  })

  it('I12: words in the line are no answer when why-mode is left: they wait in it', async () => {
    const { causes, place, why } = fake([cause(1, null, 0)])
    why.text = 'the last on'
    await why.leave()
    expect([said(causes), place.chain, why.text]).toEqual([[], null, 'the last on'])
  })

  it('an answer that is refused while one leaves keeps it open, once', async () => {
    const { place, why } = fake([cause(1, null, 0)])
    why.text = 'refuse this'
    void why.answer('stay')
    await why.leave()
    expect([place.chain, why.text]).toEqual([1, 'refuse this'])
    await why.leave()
    expect([place.chain, why.text]).toEqual([null, 'refuse this'])
  })

  it('an empty line goes into the marked answer; going up marks where it came from', async () => {
    const { place, why } = fake([cause(1, null, 0), cause(2, 1, 0), cause(3, 1, 1)])
    why.step(-1)
    expect(why.mark).toBe(3)
    await why.answer('stay')
    expect(place.chain).toBe(3)
    await why.level(-1)
    expect(place.chain).toBe(1)
    expect(why.mark).toBe(3)
    await why.answer('deeper')
    await why.branch(-1)
    expect(place.chain).toBe(2)
    await why.branch(-1)
    expect(place.chain).toBe(2)
  })
})

describe('the chain', () => {
  const list = graph([], [cause(1, null, 0), cause(2, 1, 0), cause(3, 2, 0)])

  it('is read back from the leaf up to the effect', () => {
    expect(downTo(list, 3).map((it) => it.id)).toEqual([1, 2, 3])
    expect(readingOf(list, 'The effect', 3)).toEqual(['Cause 3', 'Cause 2', 'Cause 1', 'The effect'])
  })

  it('a cause that goes leaves its place to what it explained', () => {
    expect(heirOf(list, [9, 2, 1])).toBe(2)
    expect(heirOf(list, [9])).toBeNull()
  })
})

describe('a question about a wording', () => {
  it('is asked about the answer that it is about, until another cause is', async () => {
    const { causes, place, why } = fake([cause(1, null, 0)])
    why.text = 'Human error'
    await why.answerAsking('What made it reasonable?', true)
    expect(said(causes)).toEqual(['1: Human error'])
    expect(place.chain).toBe(101)
    expect(why.question).toBe('What made it reasonable?')
    why.ask(1)
    expect(why.question).toBeNull()
    why.text = 'refuse this'
    await why.answerAsking('What made it reasonable?', true)
    expect(why.question).toBeNull()
  })
})

it('a question of its own belongs to the cause that it was asked about, wherever one turns from there', () => {
  const { place, why } = fake([cause(1, null, 0), cause(2, 1, 1)])
  why.question = 'What made it hard to see?'
  expect(why.question).toBe('What made it hard to see?')
  // As the inspector's links turn to another cause.
  place.chain = 2
  expect(why.question).toBeNull()
})
