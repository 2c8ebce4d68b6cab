// @vitest-environment happy-dom
import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import ContextMenu from './ContextMenu.svelte'
import { contextMenu, leadsTo, offersMenu } from './contextMenu.svelte'
import FieldMenu from './FieldMenu.svelte'
import { fieldMenu } from './fieldMenu.svelte'

let view: ReturnType<typeof mount>
let fields: ReturnType<typeof mount>
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
  fields = mount(FieldMenu, { target: document.body })
})
afterEach(async () => {
  contextMenu.close()
  fieldMenu.close()
  await unmount(view)
  await unmount(fields)
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

  it('first letters find a line', async () => {
    at('thing').focus()
    await point(at('thing'))
    await press('m')
    await press('Enter')
    expect(menu()?.getAttribute('aria-label')).toBe('More')
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

  it('stands in a field beneath what is done with words, and the field keeps the focus', async () => {
    const field = at('field') as HTMLInputElement
    field.value = 'Some words'
    field.focus()
    field.setSelectionRange(0, 4)
    expect(await point(field)).toBe(false)
    const lines = () => [...document.querySelectorAll<HTMLElement>('[role=menuitem]')]
    expect(lines().map((it) => it.querySelector('.words')?.textContent)).toEqual([
      'Undo', 'Redo', 'Cut', 'Copy', 'Paste', 'Select all', 'first', 'never', 'more',
    ])
    expect(document.activeElement).toBe(field)
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 4])
    lines()[6]?.click()
    await settled()
    expect([done, lines().length, document.activeElement]).toEqual([['first'], 0, field])
  })

  it('of a field is gone through by keys, which the field doesn’t hear', async () => {
    const field = at('field') as HTMLInputElement
    field.value = 'Some words'
    field.focus()
    const heard: string[] = []
    field.addEventListener('keydown', ({ key }) => heard.push(key))
    await point(field)
    await press('ArrowUp')
    await press('ArrowUp')
    await press('Enter')
    // The last but one can't be taken: it is passed over.
    expect([done, document.querySelectorAll('[role=menuitem]').length, heard]).toEqual([['first'], 0, []])
    await point(field)
    await press('x')
    expect([document.querySelectorAll('[role=menuitem]').length, heard]).toEqual([0, ['x']])
  })

  it('never lets the browser’s come where there is nothing to offer', async () => {
    expect(await point(at('ground'))).toBe(false)
    expect(menu()).toBeNull()
  })
})
