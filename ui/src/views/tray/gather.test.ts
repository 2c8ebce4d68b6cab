import { describe, expect, it } from 'vitest'
import { broken, indented, linesIn, type Written } from './gather'

/** `[` and `]` are where the mark begins and ends; `|` a caret. */
function written(marked: string): Written {
  const caret = marked.indexOf('|')
  if (caret >= 0) return { text: marked.replace('|', ''), from: caret, to: caret }
  const from = marked.indexOf('[')
  return { text: marked.replace(/[[\]]/g, ''), from, to: marked.indexOf(']') - 1 }
}

function marked({ text, from, to }: Written): string {
  if (from === to) return `${text.slice(0, from)}|${text.slice(from)}`
  return `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`
}

describe('a level in and out', () => {
  const cases: [string, 1 | -1, string][] = [
    ['a\nb|', 1, 'a\n\tb|'],
    ['a\n\tb|', -1, 'a\nb|'],
    ['a\n    b|', -1, 'a\nb|'],
    ['a\nb|', -1, 'a\nb|'],
    // Nothing stands above the first line.
    ['|a\nb', 1, '|a\nb'],
    ['a\n[b\nc]\nd', 1, 'a\n\t[b\n\tc]\nd'],
    ['a\n\t[b\n\tc]\nd', -1, 'a\n[b\nc]\nd'],
    ['a\n|\tb', -1, 'a\n|b'],
  ]
  it.each(cases)('%j by %d is %j', (before, by, after) => {
    expect(marked(indented(written(before), by))).toBe(after)
  })
})

describe('the next line', () => {
  const cases: [string, string][] = [
    ['a|', 'a\n|'],
    ['a\n\tb|', 'a\n\tb\n\t|'],
    ['a\n\tb| c', 'a\n\tb\n\t| c'],
    // An empty line comes a level out.
    ['a\n\tb\n\t|', 'a\n\tb\n|'],
  ]
  it.each(cases)('%j is %j', (before, after) => {
    expect(marked(broken(written(before)))).toBe(after)
  })
})

it('counts what says something', () => {
  expect(linesIn('')).toBe(0)
  expect(linesIn('a\n\n\tb\n  \nc')).toBe(3)
})
