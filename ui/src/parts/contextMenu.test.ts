// @vitest-environment happy-dom
import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import ContextMenu from './ContextMenu.svelte'
import { contextMenu, leadsTo, offersMenu } from './contextMenu.svelte'

let view: ReturnType<typeof mount>
let done: string[]
let stop: () => void

beforeEach(() => {
  done = []
  document.body.innerHTML = '<main><div id="thing" tabindex="0">A thing</div><input id="field"><p id="ground">Ground</p></main>'
  const main = document.querySelector('main') as HTMLElement
  const does = (what: string) => ({ value: () => void done.push(what), text: what })
  stop = offersMenu((at, byKey) => {
    if (at.id === 'ground') return null
    const more = leadsTo('more', () => ({ label: 'More', items: [does('deeper')] }))
    return { label: byKey ? 'By key' : 'By pointer', items: [does('first'), { ...does('never'), disabled: true }, more] }
  })(main) as () => void
  view = mount(ContextMenu, { target: document.body })
})
afterEach(async () => {
  contextMenu.close()
  await unmount(view)
  stop()
  document.body.replaceChildren()
})

const at = (id: string) => document.getElementById(id) as HTMLElement
const menu = () => document.querySelector<HTMLElement>('[role=menu]')

async function settled() {
  for (let n = 0; n < 4; n += 1) await tick()
  flushSync()
}
async function point(on: HTMLElement) {
  const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true, button: 2, clientX: 40, clientY: 30 })
  const free = on.dispatchEvent(event)
  await settled()
  return free
}
async function press(key: string, init: KeyboardEventInit = {}) {
  const free = (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
  )
  await settled()
  return free
}

describe('the menu beside the pointer', () => {
  it('opens by the right button, and is gone through by keys', async () => {
    at('thing').focus()
    expect(await point(at('thing'))).toBe(false)
    expect(menu()?.getAttribute('aria-label')).toBe('By pointer')
    await press('ArrowDown')
    await press('ArrowUp')
    await press('Enter')
    expect([done, menu(), document.activeElement]).toEqual([['first'], null, at('thing')])
  })

  it.each([['ContextMenu', {}], ['F10', { shiftKey: true }]])('opens by %s, and Esc closes it with nothing done', async (key, init) => {
    at('thing').focus()
    expect(await press(key, init)).toBe(false)
    expect(menu()?.getAttribute('aria-label')).toBe('By key')
    await press('Escape')
    expect([done, menu(), document.activeElement]).toEqual([[], null, at('thing')])
  })

  it('leads from a line to more lines, and back to where it came from', async () => {
    at('thing').focus()
    await point(at('thing'))
    await press('End')
    await press('Enter')
    expect(menu()?.getAttribute('aria-label')).toBe('More')
    await press('Enter')
    expect([done, menu(), document.activeElement]).toEqual([['deeper'], null, at('thing')])
  })

  it('leaves a field its own, which has cut, copy and paste', async () => {
    expect(await point(at('field'))).toBe(true)
    expect(menu()).toBeNull()
  })

  it('never lets the browser’s come where there is nothing to offer', async () => {
    expect(await point(at('ground'))).toBe(false)
    expect(menu()).toBeNull()
  })
})
