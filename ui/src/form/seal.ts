/** Words sealed for a library’s key: the same bytes as the crate `sealing` makes, whose `file.rs` says what they mean. Pure. */
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { x25519 } from '@noble/curves/ed25519.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'

/** The largest file that a library looks at, in bytes. */
const LARGEST = 256 * 1024
const STEP = 1024
const LINE = 64
const utf8 = new TextEncoder()

/** The randomness of one seal. Never to be used for a second one. */
export interface Chance {
  readonly ephemeral: Uint8Array
  readonly nonce: Uint8Array
}

/** The sealed file; null where it were too large to be read. */
export function seal(text: string, to: Uint8Array, { ephemeral, nonce }: Chance): string | null {
  const own = x25519.getPublicKey(ephemeral)
  const header = `version: 1\nfor: ${fingerprint(to)}\nkey: ${base64(own)}\nnonce: ${base64(nonce)}\n`
  const shared = x25519.getSharedSecret(ephemeral, to)
  const key = hkdf(sha256, shared, joined(own, to), utf8.encode('lisca report 1'), 32)
  const sealed = xchacha20poly1305(key, nonce, utf8.encode(header)).encrypt(padded(text))
  const lines = base64(sealed).match(new RegExp(`.{1,${LINE}}`, 'g')) ?? []
  const file = `-----BEGIN LISCA REPORT-----\n${header}${lines.join('\n')}\n-----END LISCA REPORT-----`
  return file.length <= LARGEST ? file : null
}

/** What tells one library’s key from another’s. */
export const fingerprint = (key: Uint8Array): string =>
  [...sha256(key).subarray(0, 16)].map((it) => it.toString(16).padStart(2, '0')).join('')

/** A text, a mark of its end, and zeros up to whole steps, so that its length tells little. */
function padded(text: string): Uint8Array {
  const bytes = utf8.encode(text)
  const whole = new Uint8Array(Math.ceil((bytes.length + 1) / STEP) * STEP)
  whole.set(bytes)
  whole[bytes.length] = 0x80
  return whole
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}

function base64(bytes: Uint8Array): string {
  let text = ''
  for (const it of bytes) text += String.fromCharCode(it)
  return btoa(text).replace(/=+$/, '')
}

/** The bytes of base 64. */
export const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (it) => it.charCodeAt(0))
