import { describe, expect, it } from 'vitest'
import type { Showing } from '../bindings/types'
import { Session } from './session.svelte'
import { NOTHING, Publisher, showingOf } from './showing.svelte'

describe('what of a session is for the room (I6)', () => {
  it('is the step, the selection, and what the facilitator has turned on', () => {
    const session = new Session()
    session.step = 'whys'
    session.selection = { cause: 7 }
    session.chain = 7
    session.reading = 2
    session.folded = new Set([3, 4])
    expect(showingOf(12, session)).toEqual({
      ...NOTHING,
      workshop: 12,
      step: 'whys',
      focus: { cause: 7 },
      chain: 7,
      reading: 2,
      folded: [3, 4],
    })
  })

  it('is the walk along the bones as long as its bone is selected, and the numbers', () => {
    const session = new Session()
    const bone = { category: 3 }
    session.selection = session.walk = bone
    session.numbered = true
    expect(showingOf(1, session)).toMatchObject({ walked: true, numbered: true, focus: bone })
    session.selection = { cause: 7 }
    expect(showingOf(1, session).walked).toBe(false)
  })

  it('tells what the filter leaves out only while it is mirrored', () => {
    const session = new Session()
    session.filteredOut = new Set([5])
    expect(showingOf(1, session).faded).toEqual([])
    session.filterMirrored = true
    expect(showingOf(1, session).faded).toEqual([5])
  })

  it('tells how often the page was turned where there is one to turn', () => {
    const session = new Session()
    session.turned = 2
    expect(showingOf(1, session).turned).toBe(0)
    session.step = 'priorities'
    expect(showingOf(1, session).turned).toBe(2)
  })

  it('never holds what is open on the laptop alone', () => {
    const session = new Session()
    const before = showingOf(1, session)
    session.paletteOpen = session.historyOpen = session.parkingOpen = session.findOpen = true
    session.also = new Set([1, 2])
    expect(showingOf(1, session)).toEqual(before)
  })
})

describe('telling it', () => {
  const at = (step: Showing['step']): Showing => ({ ...NOTHING, workshop: 1, step })

  function slow() {
    const told: string[] = []
    let arrive: (() => void)[] = []
    const publisher = new Publisher((showing) => {
      told.push(showing.step)
      return new Promise<void>((done) => arrive.push(done))
    }, 0)
    const settle = async () => {
      for (const done of arrive.splice(0)) done()
      await Promise.resolve()
      await Promise.resolve()
    }
    return { told, publisher, settle }
  }

  it('tells the latest, once the one before has arrived', async () => {
    const { told, publisher, settle } = slow()
    publisher.publish(at('opening'))
    publisher.publish(at('happened'))
    publisher.publish(at('fishbone'))
    expect(told).toEqual(['opening'])
    await settle()
    expect(told).toEqual(['opening', 'fishbone'])
  })

  it('says nothing twice', async () => {
    const { told, publisher, settle } = slow()
    publisher.publish(at('opening'))
    await settle()
    publisher.publish(at('opening'))
    expect(told).toEqual(['opening'])
  })

  it('tells all of it anew after it could not be told', async () => {
    const told: string[] = []
    const publisher = new Publisher((showing) => {
      told.push(showing.step)
      return told.length === 1 ? Promise.reject(new Error('away')) : Promise.resolve()
    }, 0)
    publisher.publish(at('opening'))
    await new Promise((done) => setTimeout(done, 0))
    publisher.publish(at('opening'))
    expect(told).toEqual(['opening', 'opening'])
  })
})
