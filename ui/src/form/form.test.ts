// @vitest-environment happy-dom
/** The form as somebody uses it. */
import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { form as words } from '../words/form'
import { speak } from '../words/language.svelte'
import Page from './Page.svelte'
import { nothing, reportOf } from './written'

const saved: { name: string; blob: Blob }[] = []
let view: ReturnType<typeof mount>

beforeEach(() => {
  saved.length = 0
  let blob: Blob
  vi.spyOn(URL, 'createObjectURL').mockImplementation((it) => ((blob = it as Blob), 'blob:it'))
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob })
  })
  view = mount(Page, { target: document.body, props: { to: Uint8Array.from({ length: 32 }, (_, at) => (at === 0 ? 9 : 0)) } })
})

afterEach(async () => {
  await unmount(view)
  speak('en')
  vi.restoreAllMocks()
})

const field = (id: string) => document.getElementById(id) as HTMLInputElement
const part = (name: string) => document.querySelector<HTMLElement>(`[data-testid="${name}"]`)

function type(id: string, text: string) {
  field(id).value = text
  field(id).dispatchEvent(new Event('input', { bubbles: true }))
}

async function seal() {
  document.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  for (let n = 0; n < 10; n += 1) await tick()
  flushSync()
}

it('asks for no name, and seals nothing without a word of what happened', async () => {
  const fields = [...document.querySelectorAll('input, textarea, select')]
  expect(fields.some((it) => /name|mail|tel/i.test(`${it.id} ${it.getAttribute('type')} ${it.getAttribute('autocomplete')}`))).toBe(false)
  await seal()
  expect(document.body.textContent).toContain(words.required)
  expect([document.activeElement?.id, saved.length]).toEqual(['what', 0])
})

it('saves a file, shows a receipt, and keeps what was written in sight', async () => {
  type('what', 'The wrong valve was nearly opened')
  await seal()
  expect(part('receipt')?.textContent).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z*~$=U]$/)
  expect(saved.map((it) => it.name)).toEqual([expect.stringMatching(/^report-[0-9A-Z]{4}\.lisca-report$/)])
  const text = await saved[0]?.blob.text()
  expect(text).toMatch(/^-----BEGIN LISCA REPORT-----\nversion: 1\n/)
  expect(text).not.toContain('valve')
  expect((part('sealed-text') as HTMLTextAreaElement).value).toBe(text)
  expect([document.activeElement?.id, field('what').value]).toEqual(['sealed', 'The wrong valve was nearly opened'])
})

it('gives every seal a receipt, a key and a name of its own', async () => {
  type('what', 'Nearly')
  const made: (string | undefined)[] = []
  for (let n = 0; n < 3; n += 1) {
    await seal()
    made.push(part('receipt')?.textContent, (part('sealed-text') as HTMLTextAreaElement).value.split('\n')[3], saved.at(-1)?.name)
    ;[...document.querySelectorAll('button')].find((it) => it.textContent === words.sealed.change)?.click()
    await tick()
  }
  expect(new Set(made).size).toBe(made.length)
})

it('speaks the other language at once, and leaves what was written', async () => {
  type('what', 'Nearly')
  document.querySelector<HTMLElement>('[lang="it"]')?.click()
  flushSync()
  expect(document.body.textContent).toContain('Che cosa è successo, o poteva succedere?')
  expect([document.documentElement.lang, field('what').value]).toEqual(['it', 'Nearly'])
})

it('doesn’t let a page be closed over words that aren’t sealed', async () => {
  const leaves = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  expect(leaves()).toBe(true)
  type('what', 'Nearly')
  await tick()
  expect(leaves()).toBe(false)
  await seal()
  expect(leaves()).toBe(true)
})

it('makes the report that a library reads', () => {
  const { kind, happened, actual } = reportOf({ ...nothing(), time: '22:10' })
  expect([kind, happened, actual]).toEqual(['near_miss', null, null])
  expect(reportOf({ ...nothing(), date: '2026-11-27' }).happened).toBe('2026-11-27')
  expect(reportOf({ ...nothing(), date: '2026-11-27', time: '22:10' }).happened).toBe('2026-11-27T22:10')
})
