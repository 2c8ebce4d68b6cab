// @vitest-environment happy-dom
import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Cause } from '../../bindings/types'
import { Keyed } from '../../state/keyed.svelte'
import CaptureLine from './CaptureLine.svelte'
import { Line, type Written } from './line.svelte'
import { category, cause, graph } from '../../state/fixtures'

let view: ReturnType<typeof mount>
let line: Line
const causes = new Keyed<number, Cause>()
let left: number
let lines: string[]

const settled = async () => {
  for (let n = 0; n < 4; n += 1) await tick()
  flushSync()
}
const field = () => document.querySelector('[data-testid=capture]') as HTMLTextAreaElement
const box = () => document.querySelector('.box') as HTMLElement

beforeEach(async () => {
  const tree = graph([category(1, 'Processes', 'P')], [{ ...cause(1, null, 1, 1), text: 'Nobody was on call' }])
  causes.take(tree.causes)
  const workshop: Written = { ...tree, causes, effect: { text: 'It broke' }, edit: () => Promise.resolve(null) }
  line = new Line(workshop, () => undefined)
  left = 0
  lines = []
  view = mount(CaptureLine, { target: document.body, props: { line, workshop, selection: null, writing: false, onleave: () => (left += 1), onlines: (text: string, where: string) => lines.push(text, where) } })
  await settled()
})
afterEach(async () => {
  await unmount(view)
  document.body.replaceChildren()
})

describe('the capture line', () => {
  it('takes the caret by a press on any of its grey words', async () => {
    line.askCause('beneath', { cause: 1 })
    await settled()
    for (const words of ['.where', '.chip', '.keys', '.sign']) {
      field().blur()
      document.querySelector(words)?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true, button: 0 }))
      expect(document.activeElement, words).toBe(field())
    }
  })

  it('says above where the cause will go, and the sentence whole beneath', async () => {
    expect(document.querySelector('.goes')).toBeNull()
    line.askCause('beneath', { cause: 1 })
    await settled()
    const [first, second] = box().children
    expect(first?.textContent).toContain('Nobody was on call')
    expect(first?.textContent).toContain('Processes')
    expect(second?.contains(field())).toBe(true)
    expect(field().tagName).toBe('TEXTAREA')
  })

  it('aims elsewhere once what it follows is gone', async () => {
    line.askCause('beside', { cause: 1 })
    await settled()
    expect(line.asking).toEqual({ kind: 'cause', aim: { parent: null, category: 1, after: 1 } })
    causes.take(new Map())
    await settled()
    expect(line.asking).toEqual({ kind: 'cause', aim: { parent: null, category: 1, after: null } })
  })

  it('stays one sentence, whatever is pasted into it', async () => {
    field().value = 'one\n two\r\nthree'
    field().dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
    await settled()
    expect([line.text, field().value]).toEqual(['one two three', 'one two three'])
  })

  it('gives several lines that are pasted into it while it is empty to the diagram, and no broken sentence', async () => {
    line.askCause('beneath', { cause: 1 })
    await settled()
    const paste = (text: string) => {
      const event = new Event('paste', { bubbles: true, cancelable: true })
      Object.assign(event, { clipboardData: { getData: () => text } })
      field().dispatchEvent(event)
      return event.defaultPrevented
    }
    expect([paste('One\nTwo'), lines]).toEqual([true, ['One\nTwo', 'beside']])
    expect([paste('One sentence that\ngoes on'), paste('One')]).toEqual([false, false])
    line.asking = { kind: 'effect' }
    await settled()
    expect([paste('ishikawa-beta\n Late\n  People'), lines.at(-1)]).toEqual([true, 'effect'])
    line.text = 'half'
    expect(paste('One\nTwo')).toBe(false)
  })

  it('is left with Esc, and keeps its words', async () => {
    field().focus()
    line.text = 'half a sen'
    field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))
    expect([left, line.text]).toEqual([1, 'half a sen'])
  })
})
