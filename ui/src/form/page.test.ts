/** The page that the Rust side hands out is what the sources say. `LISCA_BINDINGS=write` writes it. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, it } from 'vitest'
import { FORM_PAGE, formPage } from '../../formPage'

it('is what the sources say: else run `make bindings`', { timeout: 60_000 }, async () => {
  const page = await formPage()
  if (process.env['LISCA_BINDINGS'] === 'write') {
    mkdirSync(dirname(FORM_PAGE), { recursive: true })
    writeFileSync(FORM_PAGE, page)
  }
  expect(readFileSync(FORM_PAGE, 'utf8') === page).toBe(true)
})

it('is one file that asks for nothing, and lets in only its own script and style', () => {
  const page = readFileSync(FORM_PAGE, 'utf8')
  const inside = (tag: string) => [...page.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, text = '']) => text)
  const [scripts, styles] = [inside('script'), inside('style')]
  expect([scripts.length, styles.length]).toEqual([1, 1])
  const hash = (text = '') => createHash('sha256').update(text).digest('base64')
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]
  expect(policy).toBe(
    `default-src 'none'; script-src 'sha256-${hash(scripts[0])}'; style-src 'sha256-${hash(styles[0])}'; base-uri 'none'; form-action 'none'`,
  )
  expect(page.match(/\{\{key\}\}/g)).toEqual(['{{key}}'])
  expect(page).not.toMatch(/(?:src|href)="|@import|url\(|fetch\(|XMLHttpRequest|WebSocket|sendBeacon|localStorage|sessionStorage|indexedDB|document\.cookie|subtle/)
  expect(page.length).toBeLessThan(160_000)
})
