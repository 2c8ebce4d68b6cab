/** The code by which whoever reports hears back: as `sealing`’s `Receipt` writes it. Pure. */

/** Crockford’s base 32: no I, L, O or U. The last five are for the check sign alone. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U'

const signsOf = (bytes: Uint8Array) => {
  let value = bytes.reduce((all, it) => (all << 8n) | BigInt(it), 0n)
  const check = SIGNS[Number(value % 37n)] ?? ''
  let signs = ''
  for (let at = 0; at < (bytes.length * 8) / 5; at += 1) {
    signs = (SIGNS[Number(value & 31n)] ?? '') + signs
    value >>= 5n
  }
  return { signs, check }
}

/** Ten random bytes as four groups of four signs and a check sign: `7ZZZ-0123-ABCD-WXYZ-K`. */
export function receiptOf(bytes: Uint8Array): string {
  const { signs, check } = signsOf(bytes)
  return [...(signs.match(/.{4}/g) ?? []), check].join('-')
}

/** What tells one saved file from another. It is no part of a receipt: the file’s name is for everybody to see. */
export const fileName = (bytes: Uint8Array): string => `report-${signsOf(bytes).signs.slice(0, 4)}.lisca-report`
