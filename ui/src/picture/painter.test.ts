// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import type { Frame, Label } from '../bindings/types'
import type { Spoken } from './lettering'
import { Painter } from './painter'
import { label } from '../state/fixtures'

const head = (x: number) => label('effect', x, 80, 100, 40, 'head')
const cause = (id: number, x: number, text: string): Label => ({
  ...label({ cause: id }, x, 10, 80, 20),
  lines: [{ x: x + 2, baseline: 22, width: 40, text }],
})
const frame = (labels: Label[]): Frame => ({ width: 900, height: 200, strokes: [], labels })
const speak = (): Spoken => ({ description: null, level: 1 })

describe('the painter', () => {
  let board: HTMLElement
  let painter: Painter
  let touched: string[]

  beforeEach(() => {
    board = document.createElement('div')
    const lines = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    painter = new Painter(lines, board, 'p')
    touched = []
  })

  const watch = () =>
    new Promise<void>((done) => {
      const observer = new MutationObserver((records) => {
        for (const { target } of records) {
          touched.push((target as HTMLElement).dataset['target'] ?? 'board')
        }
        observer.disconnect()
        done()
      })
      observer.observe(board, { subtree: true, childList: true, attributes: true })
      setTimeout(done, 30)
    })

  const keys = () => [...board.children].map((it) => (it as HTMLElement).dataset['target'])

  it('takes the place of one that painted there before: nothing of that stays', () => {
    painter.paint(frame([head(400), cause(1, 100, 'One')]), speak, false)
    const lines = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    lines.append(document.createElementNS('http://www.w3.org/2000/svg', 'path'))
    new Painter(lines, board, 'p').paint(frame([head(400)]), speak, false)
    expect([keys(), lines.childElementCount]).toEqual([['effect'], 0])
  })

  it('touches nothing when only the place of the whole picture changed', async () => {
    painter.paint(frame([head(400), cause(1, 100, 'One')]), speak, false)
    const seen = watch()
    painter.paint(frame([head(700), cause(1, 400, 'One')]), speak, false)
    await seen
    expect(touched).toEqual([])
    expect(painter.anchor.x).toBe(700)
  })

  it('touches only the label that was reworded', async () => {
    painter.paint(frame([head(400), cause(1, 100, 'One'), cause(2, 200, 'Two')]), speak, false)
    const seen = watch()
    painter.paint(frame([head(400), cause(1, 100, 'One'), cause(2, 200, 'Three')]), speak, false)
    await seen
    expect([...new Set(touched)]).toEqual(['cause-2'])
    expect(board.children[2]?.textContent).toBe('Three')
  })

  it('keeps the order of the frame, and drops what is gone', () => {
    painter.paint(frame([head(400), cause(1, 100, 'One'), cause(2, 200, 'Two')]), speak, false)
    painter.paint(frame([head(400), cause(3, 0, 'New'), cause(2, 200, 'Two'), cause(4, 0, 'End')]), speak, false)
    expect(keys()).toEqual(['effect', 'cause-3', 'cause-2', 'cause-4'])
    painter.paint(frame([cause(4, 0, 'End'), head(400), cause(2, 200, 'Two')]), speak, false)
    expect(keys()).toEqual(['cause-4', 'effect', 'cause-2'])
  })

  it('says the number of a cause beside its words, and what its pill means', () => {
    const one: Label = { ...cause(1, 100, 'One'), number: { area: { x: 102, y: 12, w: 20, h: 14 }, text: 'P2.1' }, hidden: 3, hidden_area: { x: 150, y: 12, w: 20, h: 14 } }
    painter.paint(frame([head(400), one]), () => ({ ...speak(), more: '3 more causes' }), false)
    const element = board.children[1] as HTMLElement
    expect(element.textContent).toBe('One')
    expect(element.querySelector<HTMLElement>('.number')?.dataset['text']).toBe('P2.1')
    expect(element.querySelector<HTMLElement>('.pill')?.title).toBe('3 more causes')
    painter.paint(frame([head(400), { ...one, number: null }]), speak, false)
    expect(element.querySelector('.number')).toBeNull()
    expect(element.querySelector<HTMLElement>('.pill')?.title).toBe('')
  })

  it('gives signs to labels that come later, and keeps them when they change', () => {
    painter.setState('selected', ['cause-2'])
    painter.paint(frame([head(400), cause(2, 200, 'Two')]), speak, false)
    const selected = () => board.querySelector('.selected')
    expect(selected()?.getAttribute('aria-selected')).toBe('true')
    painter.paint(frame([head(400), cause(2, 200, 'Reworded')]), speak, false)
    expect(selected()?.textContent).toBe('Reworded')
    painter.setState('selected', ['effect'])
    expect((selected() as HTMLElement).dataset['target']).toBe('effect')
    expect(board.querySelectorAll('[aria-selected=true]').length).toBe(1)
  })

  it('underlines phrases where it is told to, and nowhere else: the room is never told', () => {
    painter.paint(frame([head(400), cause(1, 100, 'Poor words'), cause(2, 200, 'Poor words')]), speak, false)
    const underlined = () => [...board.querySelectorAll('u')].map((it) => `${it.parentElement?.dataset['target']} ${it.textContent}`)
    expect(underlined()).toEqual([])
    painter.underline(new Map([['cause-1', { text: 'Poor words', spans: [{ start: 0, end: 4 }] }]]))
    expect(underlined()).toEqual(['cause-1 Poor'])
    expect(board.textContent).toContain('Poor words')
    // Other words in the label, and nothing is underlined until they are read.
    painter.paint(frame([head(400), cause(1, 100, 'Few words'), cause(2, 200, 'Poor words')]), speak, false)
    expect(underlined()).toEqual([])
    painter.underline(new Map())
    expect(underlined()).toEqual([])
  })
})
