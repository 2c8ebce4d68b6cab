// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { flushDrafts } from '../../state/draft/flush'
import { lead } from '../../state/lead'
import { action, at, press, rust, settled, standsBeforeEach, workshop, write } from './bench'

vi.mock('@tauri-apps/api/core', () => ({ invoke: (name: string, args: object) => rust.invoke(name, args) }))

standsBeforeEach()

const focused = () => (document.activeElement as HTMLElement).dataset['testid']

describe('more on an action, by keyboard', () => {
  const role = (role: string) => rust.roleFunctions.find((it) => it.role === role)?.function
  const own = async (id: number, owner: string) => {
    await workshop.edit({ set_action: { id, field: { owner } } })
    await settled()
  }

  it('Alt+D opens it beneath the row and closes it again; Esc goes back to the row, and it stays', async () => {
    await press('Alt+d')
    expect(focused()).toBe('action-decides')
    await write('Head of IT')
    await press('Escape')
    expect(at()).toBe('11 what')
    await flushDrafts()
    await settled()
    expect(action(11)?.decides).toBe('Head of IT')
    expect(document.querySelector('[data-testid="details-1"]')).not.toBeNull()
    await press('Alt+d')
    expect(document.querySelector('[data-testid="details-1"]')).toBeNull()
    expect(document.querySelector('[data-row="11"]')?.textContent).toContain('decides: Head of IT')
  })

  it('a kind that somebody must decide on asks who does', async () => {
    const row = () => document.querySelector('[data-row="11"]')?.textContent
    expect(row()).not.toContain('who decides?')
    await workshop.edit({ set_action: { id: 11, field: { kind: 'architecture' } } })
    await settled()
    expect(row()).toContain('who decides?')
  })

  it('what it costs is a line beside who decides, and stands in the row', async () => {
    await press('Alt+d')
    const field = document.querySelector<HTMLElement>('[data-testid="action-cost"]')
    field?.focus()
    expect(focused()).toBe('action-cost')
    await write('€ 12,000 once')
    await press('Escape')
    await flushDrafts()
    await settled()
    expect(action(11)?.cost).toBe('€ 12,000 once')
    expect(document.querySelector('[data-row="11"]')?.textContent).toContain('cost: € 12,000 once')
  })

  it('an action may be a safeguard, and no more', async () => {
    await press('Alt+d')
    const job = (text: string) => [...document.querySelectorAll<HTMLElement>('[data-testid="action-safeguard"] button')].find((it) => it.textContent === text)
    job('Notices')?.click()
    await settled()
    expect(action(11)?.safeguard).toBe('notice')
    job('Notices')?.click()
    await settled()
    expect(action(11)?.safeguard).toBeNull()
  })

  it('a checklist is made, written line by line, and removed', async () => {
    await own(11, 'SOC shift lead')
    await press('Alt+d')
    document.querySelector<HTMLElement>('[data-testid="make-checklist"]')?.click()
    await settled()
    expect(action(11)?.checklist).toEqual({ form: 'do_confirm', pause: '', lines: [], owner: 'SOC shift lead', version: '1' })
    expect(focused()).toBe('checklist-line-1')
    for (const line of ['Ask who is on call', 'Check the receipt']) {
      await write(line)
      const field = document.activeElement as HTMLTextAreaElement
      field.setSelectionRange(line.length, line.length)
      await press('Enter')
    }
    expect(focused()).toBe('checklist-line-3')
    await press('Backspace', 'Alt+ArrowUp')
    expect(focused()).toBe('checklist-line-1')
    await flushDrafts()
    await settled()
    expect(action(11)?.checklist?.lines).toEqual(['Check the receipt', 'Ask who is on call'])
    expect(document.querySelector('[data-row="11"]')?.textContent).toContain('checklist, 2 lines')
    document.querySelector<HTMLElement>('[data-testid="remove-checklist"]')?.click()
    await settled()
    expect(action(11)?.checklist).toBeNull()
    expect(focused()).toBe('make-checklist')
  })

  it('what an undo takes back of a checklist stays taken back, whatever empty line is there', async () => {
    const lines = (lines: string[]) => workshop.edit({ set_action: { id: 11, field: { checklist_lines: lines } } })
    await workshop.edit({ set_action: { id: 11, field: { checklist: { form: 'read_do', pause: '', lines: ['Ask'], owner: '', version: '' } } } })
    await press('Alt+d')
    const first = document.querySelector<HTMLTextAreaElement>('[data-testid="checklist-line-1"]')
    first?.focus()
    first?.setSelectionRange(3, 3)
    await press('Enter')
    expect(focused()).toBe('checklist-line-2')
    // As an undo does.
    await lines(['Before'])
    await settled()
    expect(document.querySelectorAll('[data-line]')).toHaveLength(1)
    expect(first?.value).toBe('Before')
    await press('Escape')
    await settled()
    expect(action(11)?.checklist?.lines).toEqual(['Before'])
  })

  it('the owner’s function is taken with Alt+K, or chosen with Alt+F', async () => {
    await own(11, 'System administrator')
    await own(12, 'Board')
    await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'Alt+k')
    expect(role('System administrator')).toBe('operations')
    await press('ArrowDown', 'Alt+f')
    await write('Mana')
    await press('Enter')
    expect(role('Board')).toBe('management')
    expect(at()).toBe('12 owner')
  })

  it.each([
    [{ key: { action: 12 }, field: 'decides' } as const, 'action-decides'],
    [{ key: { action: 12 }, field: 'checklist' } as const, 'checklist-line-1'],
    [{ key: { action: 12 }, field: { checklist_line: 1 } } as const, 'checklist-line-2'],
  ])('whoever is led to %o finds it open', async (place, field) => {
    const checklist = { form: 'read_do', pause: '', lines: ['Ask', 'Check'], owner: '', version: '' } as const
    await workshop.edit({ set_action: { id: 12, field: { checklist: { ...checklist, lines: [...checklist.lines] } } } })
    await settled()
    expect(await lead(place)).toBe(true)
    expect(focused()).toBe(field)
  })
})

it('functions by actions: an unknown role gets its function there, and a number leads to its row', async () => {
  await workshop.edit({ set_action: { id: 12, field: { owner: 'System administrator' } } })
  document.querySelector<HTMLElement>('[data-testid="plan-as"] [role="radio"]:last-child')?.click()
  await settled()
  const row = (text: string) => [...document.querySelectorAll('[data-testid="functions-grid"] tbody tr')].find((it) => it.textContent?.includes(text))
  expect(row('No owner yet')?.textContent).toContain('1')
  row('System administrator')?.querySelector<HTMLElement>('th button')?.click()
  await settled()
  await press('Enter')
  expect(row('System administrator')).toBeUndefined()
  row('Operations')?.querySelector<HTMLElement>('[data-testid="function-chip-2"]')?.click()
  await settled()
  expect(at()).toBe('12 what')
})
