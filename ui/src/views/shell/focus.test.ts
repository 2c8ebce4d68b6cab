// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepFocus } from './keepFocus'
import { walkRegions } from '../../parts/regions'

let stop = () => {}

beforeEach(() => {
  document.body.innerHTML = `
    <header data-region="bar"><button id="home">Home</button></header>
    <main data-region="canvas">
      <section data-region="tray"><div id="ideas" tabindex="0" data-region-focus></div></section>
      <div id="diagram" tabindex="0" data-region-focus></div>
      <button id="all">Show all</button>
    </main>
    <aside data-region="inspector"><p>Nothing is selected.</p></aside>
    <div data-region="notices"></div>`
  stop = keepFocus()
})
afterEach(() => stop())

const at = (id: string) => document.getElementById(id) as HTMLElement
const focused = () => document.activeElement?.id
const rest = (ms = 20) => new Promise((done) => setTimeout(done, ms))

describe('F6', () => {
  const walk = (step: 1 | -1) => {
    walkRegions(step)
    return focused()
  }

  it('walks through every region that can have the focus, and out of one that stands within another', () => {
    expect([walk(1), walk(1), walk(1), walk(1)]).toEqual(['home', 'diagram', 'ideas', 'home'])
    expect([walk(-1), walk(-1), walk(-1)]).toEqual(['ideas', 'diagram', 'home'])
  })

  it('shows where it leads to, and only while the focus is there', () => {
    walk(1)
    expect(at('home').hasAttribute('data-led')).toBe(true)
    walk(1)
    expect([at('home').hasAttribute('data-led'), at('diagram').hasAttribute('data-led')]).toEqual([false, true])
  })

  it('reaches what is said, once something is', () => {
    document.querySelector('[data-region=notices]')?.insertAdjacentHTML('beforeend', '<button id="try">Try again</button>')
    expect(walk(-1)).toBe('try')
  })
})

describe('the focus', () => {
  it('goes to its region where what had it goes', async () => {
    at('all').focus()
    at('all').remove()
    await rest()
    expect(focused()).toBe('diagram')
  })

  it('goes to what had it before where the whole region goes', async () => {
    at('diagram').focus()
    document.querySelector('[data-region=notices]')?.insertAdjacentHTML('beforeend', '<button id="try">Try again</button>')
    at('try').focus()
    at('try').remove()
    await rest()
    expect(focused()).toBe('diagram')
  })

  it('stays with whoever has taken it meanwhile', async () => {
    at('all').focus()
    at('all').remove()
    at('home').focus()
    await rest()
    expect(focused()).toBe('home')
  })

  it('is nobody’s after a press beside everything', async () => {
    at('all').focus()
    at('all').blur()
    at('ideas').remove()
    await rest()
    expect(document.activeElement).toBe(document.body)
  })
})
