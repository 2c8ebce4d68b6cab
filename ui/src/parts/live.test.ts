/** No live region stands within another: what is told there would be told twice, or not at all. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse, type AST } from 'svelte/compiler'
import { expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '..')

interface Told {
  /** Something in it is live, wherever it is put. */
  readonly live: boolean
  /** Live regions, or parts, that stand within a live region of it. */
  readonly within: readonly string[]
}

type Node = { readonly type: string; readonly name?: string; readonly attributes?: readonly AST.Attribute[] }

function isLive({ attributes = [] }: Node): boolean {
  return attributes.some((it) => {
    if (it.type !== 'Attribute' || (it.name !== 'role' && it.name !== 'aria-live')) return false
    const text = JSON.stringify(it.value)
    return /"(alert|status|log|polite|assertive)"/.test(text)
  })
}

function read(file: string): Told {
  const within: string[] = []
  let live = false
  const walk = (node: unknown, inside: boolean): void => {
    if (Array.isArray(node)) return node.forEach((it) => walk(it, inside))
    if (typeof node !== 'object' || node === null) return
    const it = node as Node
    const here = it.type === 'RegularElement' && isLive(it)
    if (here) live = true
    if (inside && here) within.push(it.name ?? '')
    if (inside && it.type === 'Component') within.push(it.name ?? '')
    for (const one of Object.values(node)) walk(one, inside || here)
  }
  walk(parse(readFileSync(file, 'utf8'), { modern: true }).fragment, false)
  return { live, within }
}

it('no live region stands within another', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.svelte'))
  const told = new Map(files.map((file) => [file, read(join(SRC, file))]))
  const live = new Set([...told].filter(([, it]) => it.live).map(([file]) => file.split('/').at(-1)?.replace('.svelte', '')))
  const nested = [...told].flatMap(([file, { within }]) =>
    within.filter((name) => /^[a-z]/.test(name) || live.has(name)).map((name) => `${file}: ${name}`),
  )
  expect(nested).toEqual([])
})
