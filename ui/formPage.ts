/**
 * The form that others report with, as one file that asks for nothing else: its script and its style stand in it, each
 * let in by its hash. It is kept where the Rust side finds it, as the bindings are, so that Rust is built without Node and
 * in any order; `src/form/page.test.ts` says when it isn't what the sources say, and writes it for `LISCA_BINDINGS=write`.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build, type Rolldown } from 'vite'

const ROOT = import.meta.dirname

/** Where the Rust side has it. */
export const FORM_PAGE = join(ROOT, '../src-tauri/crates/app/form/report-form.html')

/** The page, but for the key of a library, in whose place `{{key}}` stands. */
export async function formPage(): Promise<string> {
  // Else, within a test, it would be built as one.
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  const built = await build({
    root: ROOT,
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    plugins: [svelte({ configFile: join(ROOT, 'svelte.config.js') })],
    build: {
      write: false,
      // Phones, too: the first with cascade layers.
      target: 'safari15.4',
      cssCodeSplit: false,
      modulePreload: false,
      rollupOptions: { input: join(ROOT, 'src/form/main.ts'), output: { format: 'iife' } },
    },
  })
  process.env['NODE_ENV'] = before
  const { output } = built as Rolldown.RolldownOutput
  const script = output.find((it) => it.type === 'chunk')?.code.trim() ?? ''
  const style = output.find((it) => it.type === 'asset' && it.fileName.endsWith('.css'))
  const css = style?.type === 'asset' ? String(style.source).trim() : ''
  if (output.length !== 2 || /<\/(script|style)/i.test(script + css) || /url\(|@import/.test(css)) {
    throw new Error('The form is no longer one script and one style sheet')
  }
  const hash = (text: string) => createHash('sha256').update(text).digest('base64')
  const parts: { readonly [name: string]: string } = { script, style: css, 'script-hash': hash(script), 'style-hash': hash(css) }
  const page = readFileSync(join(ROOT, 'form.html'), 'utf8')
  return page.replace(/\{\{([a-z-]+)\}\}/g, (all, name: string) => parts[name] ?? all)
}
