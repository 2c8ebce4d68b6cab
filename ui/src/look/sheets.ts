/** Every style sheet of the window, as it is written: for the tests that read them. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export interface Sheet {
  /** From `src/`. */
  readonly file: string
  readonly css: string
}

const SRC = join(import.meta.dirname, '..')

/** The `.css` files and the `<style>` of every part, without comments. */
export function sheets(): Sheet[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(css|svelte)$/.test(file))
    .map((file) => {
      const text = readFileSync(join(SRC, file), 'utf8')
      const css = file.endsWith('.css') ? text : (/<style[^>]*>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? '')
      return { file, css: css.replace(/\/\*[\s\S]*?\*\//g, '') }
    })
    .filter(({ css }) => css !== '')
}
