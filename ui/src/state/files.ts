/** How a file that was written is named to people. Pure. */
import { decimal } from '../words/decimal'
import { report as words } from '../words/report'

/** The last part of a path. */
export const fileName = (path: string): string => path.split(/[/\\]/).at(-1) ?? path

/** Bytes, rounded to what a person wants to know. */
export function sizeOf(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000))
  return kilobytes < 1000 ? words.kilobytes(kilobytes) : words.megabytes(decimal(bytes / 1e6))
}
