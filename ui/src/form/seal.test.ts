/** The form seals as the library does: both read the vectors of the crate `sealing`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { receiptOf, fileName } from './receipt'
import { bytesOf, seal } from './seal'

interface Vector {
  readonly public: number[]
  readonly ephemeral: number[]
  readonly nonce: number[]
  readonly text: string
  readonly sealed: string
}

const file = join(import.meta.dirname, '../../../src-tauri/crates/sealing/tests/vectors.json')
const vectors = JSON.parse(readFileSync(file, 'utf8')) as Vector[]
const bytes = (of: number[]) => Uint8Array.from(of)

it.each(vectors)('seals the same bytes as the library: %#', (it) => {
  const chance = { ephemeral: bytes(it.ephemeral), nonce: bytes(it.nonce) }
  expect(seal(it.text, bytes(it.public), chance)).toBe(it.sealed)
})

it('seals nothing that a library wouldn’t read', () => {
  const chance = { ephemeral: bytes(Array(32).fill(1)), nonce: bytes(Array(24).fill(2)) }
  expect(seal('x'.repeat(256 * 1024), bytes(vectors[0]?.public ?? []), chance)).toBeNull()
})

it('writes a receipt as the library reads it', () => {
  expect(receiptOf(bytes(Array(10).fill(0)))).toBe('0000-0000-0000-0000-0')
  expect(receiptOf(bytes(Array(10).fill(255)))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ-~')
  expect(receiptOf(bytes([0, 68, 50, 20, 199, 66, 84, 182, 53, 207]))).toMatch(/^0123-4567-89AB-CDEF-.$/)
  expect(fileName(bytes([255, 255, 255, 255, 255]))).toBe('report-ZZZZ.lisca-report')
})

it('reads a key from base 64', () => {
  expect([...bytesOf('AAEC/w==')]).toEqual([0, 1, 2, 255])
})
