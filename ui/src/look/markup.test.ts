import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '..')

/** What makes elements, scripts or styles of a text: the page's policy would refuse some of it, and nothing needs it. */
const MADE = [/\{@html\b/, /\b(inner|outer)HTML\b/, /\binsertAdjacentHTML\b/, /\bdocument\.write/, /\bDOMParser\b/, /\bcreateContextualFragment\b/, /\beval\(/, /\bnew Function\b/, /setAttribute\(\s*['"](style|on\w+|href|src)['"]/, /\sstyle="/, /\ssrcdoc=/, /javascript:/]

it('I6: no part makes markup of a text', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(svelte|ts)$/.test(file) && !/\.test\.ts$/.test(file))
  expect(files.length).toBeGreaterThan(300)
  const found = files.flatMap((file) => {
    const text = readFileSync(join(SRC, file), 'utf8')
    return MADE.filter((it) => it.test(text)).map((it) => `${file}: ${it.source}`)
  })
  expect(found).toEqual([])
})
