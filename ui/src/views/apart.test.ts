import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = normalize(join(import.meta.dirname, '..'))

/** Where another file is named: imported, at once or later; given out; mocked by a test; its types asked for; a sheet of styles. */
const NAMED = /(?:\bfrom|\bimport|\bimport\(|\bmock\(|\bimportActual\(|@import)\s*(['"])(\.[^'"]+)\1/g

/** From the file, to the file: as paths within `ui/src`. */
function imports(): { from: string; to: string }[] {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((it) => /\.(ts|svelte|css)$/.test(it))
  return files
    .map((it) => it.replaceAll('\\', '/'))
    .flatMap((from) => {
      const text = readFileSync(join(SRC, from), 'utf8')
      return [...text.matchAll(NAMED)].map(([, , to = '']) => ({ from, to: normalize(join(dirname(from), to)).replaceAll('\\', '/') }))
    })
}

/** The view that a path belongs to; null: to none. */
const viewOf = (path: string) => /^views\/([^/]+)\//.exec(path)?.[1] ?? null

const all = imports()
const toViews = all.filter((it) => viewOf(it.to) !== null && viewOf(it.from) !== viewOf(it.to))
const said = (list: typeof all) => list.map(({ from, to }) => `${from} → ${to}`)

describe('a view knows no other view', () => {
  it('the shell and the window alone compose them', () => {
    expect(said(toViews.filter((it) => viewOf(it.from) !== 'shell' && it.from !== 'App.svelte' && it.from !== 'later.ts'))).toEqual([])
  })
  it('and this would be seen', () => {
    expect(all.length).toBeGreaterThan(1500)
    expect(toViews.filter((it) => it.from === 'views/shell/Workshop.svelte').length).toBeGreaterThan(15)
    expect(toViews.filter((it) => it.from === 'App.svelte').length).toBeGreaterThan(3)
  })
})
