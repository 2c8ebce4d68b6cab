/** Contrast of the tokens (WCAG 2.2 AA), in light and in dark. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sheets } from './sheets'

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')
const [light = '', dark = ''] = css.split('prefers-color-scheme: dark')
const tokens = (text: string) =>
  Object.fromEntries([...text.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]))

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [a = 0, b = 0] = [luminance(one), luminance(other)].sort((x, y) => y - x)
  return (a + 0.05) / (b + 0.05)
}

const GROUNDS = ['paper', 'panel', 'raised', 'hover'] as const

it.each([
  ['light', tokens(light)],
  ['dark', tokens(dark)],
] as const)('edges of fields and the focus are told from every ground by 3:1, text by 4.5:1: %s', (_, it) => {
  const faint: string[] = []
  for (const ground of [...GROUNDS, 'tint']) {
    for (const [sign, owed] of [['edge', 3], ['accent', 3], ['danger', 3], ['ink', 4.5], ['mid', 4.5]] as const) {
      const ratio = contrast(it[sign] ?? '', it[ground] ?? '')
      if (!(ratio >= owed)) faint.push(`${sign} on ${ground}: ${ratio.toFixed(2)}`)
    }
  }
  for (const ground of ['paper', 'panel', 'raised']) {
    const ratio = contrast(it['faint'] ?? '', it[ground] ?? '')
    if (!(ratio >= 4.5)) faint.push(`faint on ${ground}: ${ratio.toFixed(2)}`)
  }
  expect(faint).toEqual([])
})

it('every field’s edge is one of those', () => {
  const parts = readFileSync(join(import.meta.dirname, 'parts.css'), 'utf8')
  const field = /^\.input \{[^}]*\}/m.exec(parts)?.[0] ?? ''
  expect(field).toContain('border: 1px solid var(--edge)')
})

it('what has the focus in a menu or a field is told by the accent, or by danger where it is refused', () => {
  const parts = readFileSync(join(import.meta.dirname, 'parts.css'), 'utf8')
  const rule = (selector: string) => parts.split('}').find((it) => it.split('{')[0]?.split(',').some((one) => one.trim() === selector)) ?? ''
  expect(css).toContain('--here: inset 3px 0 0 var(--accent);')
  expect(rule('.floating > .item:focus')).toContain('box-shadow: var(--here)')
  expect(rule('.input:focus')).toContain('border-color: var(--accent)')
  expect(rule('.input[aria-invalid]:focus')).toMatch(/1px var\(--danger\)/)
})

it('where the system has colours of its own, lines tell what shadows and grounds did, and nothing outweighs them', () => {
  const forced = sheets().find(({ file }) => file === 'look/forced.css')?.css ?? ''
  expect(forced).toContain('@media (forced-colors: active)')
  for (const [, selector = '', body = ''] of forced.matchAll(/([^{}]+)\{([^{}]*outline[^{}]*)\}/g)) expect(body, selector).toContain('!important')
  expect(sheets().filter(({ file, css }) => file !== 'look/forced.css' && /outline[^;]*!important/.test(css))).toEqual([])
})
