/** Lines that are typed or pasted, before they are ideas: a cause a line, its level by tabs. Pure. */

/** The words of a field and what is marked in it. */
export interface Written {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Moves the lines that are marked a level in, or out; a first line has nothing to hang on. */
export function indented({ text, from, to }: Written, by: 1 | -1): Written {
  const start = startOfLine(text, from)
  const before = text.slice(0, start)
  const end = endOfLine(text, to)
  const lines = text.slice(start, end).split('\n')
  let first = 0
  const moved = lines.map((line, index) => {
    const next = by > 0 ? deeper(line, index === 0 && before.trim() === '') : line.replace(/^(\t| {1,4})/, '')
    if (index === 0) first = next.length - line.length
    return next
  })
  const joined = moved.join('\n')
  const grown = joined.length - (end - start)
  return {
    text: before + joined + text.slice(end),
    from: Math.max(start, from + first),
    to: Math.max(start, to + grown),
  }
}

const deeper = (line: string, first: boolean) => (first ? line : `\t${line}`)

/** Enter: the next line stands on the level of this one. An empty line steps a level out. */
export function broken({ text, from, to }: Written): Written {
  const start = startOfLine(text, from)
  const lead = /^[\t ]*/.exec(text.slice(start, from))?.[0] ?? ''
  if (lead !== '' && text.slice(start, endOfLine(text, to)).trim() === '') {
    return indented({ text, from, to }, -1)
  }
  const at = from + 1 + lead.length
  return { text: `${text.slice(0, from)}\n${lead}${text.slice(to)}`, from: at, to: at }
}

/** How many lines say something, before anything is asked. */
export const linesIn = (text: string) => text.split('\n').filter((it) => it.trim() !== '').length

function startOfLine(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}
