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

/** What several views are made of, from the bottom: each knows those before it, and none after it. */
const STOREYS = ['state', 'parts', 'picture', 'views']
const storeyOf = (path: string) => STOREYS.indexOf(path.split('/')[0] ?? '')
const isTest = (path: string) => /\.test\.ts$/.test(path)

describe('state knows no part, a part no picture, a picture no view', () => {
  it('so that nothing goes round in a ring', () => {
    const upwards = all.filter(({ from, to }) => !isTest(from) && storeyOf(from) >= 0 && storeyOf(to) > storeyOf(from))
    expect(said(upwards)).toEqual([])
  })
  it('and this would be seen', () => {
    for (const [at, storey] of STOREYS.entries()) {
      const downwards = all.filter(({ from, to }) => !isTest(from) && storeyOf(from) === at && storeyOf(to) >= 0 && storeyOf(to) < at)
      if (at > 0) expect(downwards.length, storey).toBeGreaterThan(10)
    }
  })
})
