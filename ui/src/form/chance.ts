/** Random bytes of the browser. `crypto.subtle` may be missing in a page that is opened from a file; this is not. */
export function chance(length: number): Uint8Array {
  return globalThis.crypto.getRandomValues(new Uint8Array(length))
}
