// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte'
import { tick } from 'svelte'
import { afterEach, describe, expect, it } from 'vitest'
import type { Cause, CauseField } from '../../bindings/types'
import { cause } from '../../state/fixtures'
import { flushDrafts } from '../../state/draft/flush'
import Sense from './Sense.svelte'

afterEach(cleanup)

function shown(of: Partial<Cause>) {
  const saved: CauseField[] = []
  let backs = 0
  const { component } = render(Sense, {
    cause: { ...cause(1, null, 1), ...of },
    keysAt: 'line',
    set: async (field) => (saved.push(field), null),
    back: () => (backs += 1),
  })
  return { saved, backs: () => backs, write: async () => (await component.write(), tick()) }
}

const focused = () => (document.activeElement as HTMLElement).dataset['testid']
const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key })
const write = (text: string) => fireEvent.input(document.activeElement as Element, { target: { value: text } })

describe('why it made sense', () => {
  it('is asked of acts and deviations, and of others where it is answered', () => {
    for (const [of, asked] of [
      [{ nature: 'act' }, true],
      [{ nature: 'deviation' }, true],
      [{ nature: 'condition' }, false],
      [{ nature: 'condition', known: 'A green light' }, true],
    ] as const) {
      shown(of)
      expect(screen.queryByTestId('why-sense') !== null, JSON.stringify(of)).toBe(asked)
      cleanup()
    }
  })

  it('takes nobody’s focus; its key goes to what isn’t answered, of a condition too', async () => {
    const { write: go } = shown({ usually: 'Everybody does' })
    expect(document.activeElement).toBe(document.body)
    await go()
    expect(focused()).toBe('why-known')
    cleanup()
    await shown({}).write()
    expect(focused()).toBe('why-usually')
  })

  it('Enter goes on, then back to the line; Esc does at once; the words are kept', async () => {
    const { saved, backs, write: go } = shown({ nature: 'act' })
    await go()
    await write('By memory')
    await press('Enter')
    expect(focused()).toBe('why-known')
    await write('A green light')
    await press('Enter')
    expect(backs()).toBe(1)
    await flushDrafts()
    expect(saved).toContainEqual({ usually: 'By memory' })
    expect(saved).toContainEqual({ known: 'A green light' })
    await go()
    await press('Escape')
    expect(backs()).toBe(2)
  })
})
