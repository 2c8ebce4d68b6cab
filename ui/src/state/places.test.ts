import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

it('no code that ships finds a place by what is for tests', () => {
  const src = join(import.meta.dirname, '..')
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((it) => /\.(ts|svelte|css)$/.test(it) && !it.endsWith('.test.ts'))
  expect(files.length).toBeGreaterThan(300)
  const ships = (text: string) => !text.includes("from 'vitest'")
  const finds = (text: string) => /\[data-testid|['"]data-testid['"]|dataset\.testid|dataset\['testid/.test(text)
  const found = files.filter((it) => {
    const text = readFileSync(join(src, it), 'utf8')
    return ships(text) && finds(text)
  })
  expect(found).toEqual([])
})
