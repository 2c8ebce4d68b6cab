/** Every style sheet stands in a layer, and the layers stand in one order. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { compile, preprocess, type PreprocessorGroup } from 'svelte/compiler'

const [config] = Object.values(
  import.meta.glob<{ preprocess: PreprocessorGroup[] }>('../../svelte.config.js', { eager: true, import: 'default' }),
)
const SRC = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(SRC, file), 'utf8')

it('the order of the layers is said before anything is in one', () => {
  const css = read('look/look.css').replace(/\/\*[\s\S]*?\*\//g, '').trim()
  expect(css.split('\n')[0]).toBe('@layer reset, tokens, base, parts, views;')
  for (const line of css.split('\n').slice(1)) expect(line).toMatch(/^@import '[^']+' layer\((reset|tokens|base|parts|views)\);$/)
  for (const page of ['look/window.css', 'audience/page.css']) {
    expect(read(page).match(/@import .*;/g)?.[0]).toMatch(/look\.css';$/)
  }
})

it('a page imports its style sheet before anything else, and nothing imports another', () => {
  const importing = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|svelte)$/.test(file) && !file.endsWith('.test.ts'))
    .filter((file) => /^\s*import '[^']*\.css'/m.test(read(file)))
  expect(importing.sort()).toEqual(['audience/main.ts', 'form/main.ts', 'main.ts'])
  for (const page of importing) expect(/^import .*$/m.exec(read(page))?.[0], page).toMatch(/\.css'$/)
})

it.each([
  ['parts/Part.svelte', 'parts'],
  ['picture/InPlace.svelte', 'parts'],
  ['views/home/Home.svelte', 'views'],
  ['audience/Room.svelte', 'views'],
])('what %s looks like stands in %s', async (file, layer) => {
  const filename = join(SRC, file)
  const { code } = await preprocess(read(file), config?.preprocess ?? [], { filename })
  expect(compile(code, { filename }).css?.code.trim()).toMatch(new RegExp(`^@layer ${layer} \\{`))
})
