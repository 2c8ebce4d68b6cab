import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const HERE = import.meta.dirname

/** What the files of the shared screen import from outside of their folder. */
function imports(): { file: string; from: string; line: string }[] {
  const files = readdirSync(HERE, { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => /\.(svelte|ts)$/.test(file) && !file.endsWith('.test.ts'))
    .flatMap((file) =>
      [...readFileSync(join(HERE, file), 'utf8').matchAll(/^\s*import .*'(\.[^']+)'$/gm)].map(([line, from = '']) => ({
        file,
        from: from.replace(/^(\.\.\/)+/, ''),
        line: line.trim(),
      })),
    )
}

it('I6: the shared screen reaches nothing of the facilitator’s session, and one command', () => {
  const all = imports()
  expect(all.length).toBeGreaterThan(40)
  expect(all.filter(({ from }) => from.startsWith('state/'))).toEqual([])
  expect(all.filter(({ from }) => from === 'bindings/commands').map(({ line }) => line)).toEqual([
    "import { audienceView } from '../bindings/commands'",
  ])
  expect(all.filter(({ from }) => from.startsWith('host/')).map(({ from }) => from)).toEqual([
    'host/page',
    'host/audience',
  ])
})
