// @vitest-environment happy-dom
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { notices } from '../state/notices.svelte'
import { linesOf, takesLines } from './pastedLines'

const SRC = join(import.meta.dirname, '..')
let field: HTMLInputElement
let added: string[][]
let refuses = false

beforeEach(() => {
  field = document.createElement('input')
  added = []
  refuses = false
  takesLines({ read: () => field.value, put: (text) => (field.value = text) }, async (lines) => {
    added.push(lines)
    return refuses ? { code: 'refused', message: 'Too long.', help: '' } : null
  })(field)
})

function paste(text: string): Event {
  const event = new Event('paste', { bubbles: true, cancelable: true })
  Object.assign(event, { clipboardData: { getData: () => text } })
  field.dispatchEvent(event)
  return event
}

it('of a list its signs go, and lines that say nothing', () => {
  expect(linesOf('- Ask\r\n\n 2. Check\n[x] Confirm \n• [ ] Look\n14 servers')).toEqual(['Ask', 'Check', 'Confirm', 'Look', '14 servers'])
})

it('fifty pasted lines are fifty, and one is the field’s own matter', () => {
  const fifty = Array.from({ length: 50 }, (_, at) => `Safeguard ${at}`)
  expect(paste(fifty.join('\n')).defaultPrevented).toBe(true)
  expect([added, field.value]).toEqual([[fifty], ''])
  expect(paste('One\n').defaultPrevented).toBe(false)
  expect(added).toHaveLength(1)
})

it('what stood in the field is in the first and the last', () => {
  field.value = 'The alarm'
  field.setSelectionRange(4, 4)
  paste('first\nsecond ')
  expect(added).toEqual([['The first', 'secondalarm']])
})

it('I12: what was refused is told whole', async () => {
  refuses = true
  paste('One\nTwo')
  await Promise.resolve()
  await Promise.resolve()
  expect(notices.list.at(-1)?.help).toContain('One')
})

/** Lines that add one thing each time, and never more: why. */
const ONE: { readonly [file: string]: string } = {
  'views/diagram/CaptureField.svelte': 'one sentence: several lines are pasted on the diagram, or into the tray',
  'views/home/Fresh.svelte': 'a workshop is opened as it is made',
  'views/names/OtherName.svelte': 'a name and its role',
  'views/opening/KeepAgenda.svelte': 'the name of one agenda',
}

it('every line that adds something takes several, or stands in the list of those that do not', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((it) => it.replaceAll('\\', '/'))
  const adds = files.filter((it) => it.endsWith('.svelte') && /selectsRefused\(\(\) => .*, [\w.]+\)\}/.test(readFileSync(join(SRC, it), 'utf8')))
  const without = adds.filter((it) => !readFileSync(join(SRC, it), 'utf8').includes('takesLines(') && !(it in ONE))
  expect(without).toEqual([])
  expect(adds.length).toBeGreaterThan(6)
})
