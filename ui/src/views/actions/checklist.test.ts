import { describe, expect, it } from 'vitest'
import { joined, kept, moved, pasted, placeOf, split, type Written } from './checklist'

/** Lines with the caret at `|`. */
function written(text: string): Written {
  const lines = text.split('\n')
  const at = lines.findIndex((it) => it.includes('|'))
  return { lines: lines.map((it) => it.replace('|', '')), at, caret: lines[at]?.indexOf('|') ?? 0 }
}

const shown = (it: Written | null) =>
  it && it.lines.map((line, at) => (at === it.at ? `${line.slice(0, it.caret)}|${line.slice(it.caret)}` : line)).join('\n')

describe('the lines of a checklist', () => {
  it('Enter goes to a line of its own, with what stands after the caret', () => {
    expect(shown(split(written('Ask|')))).toBe('Ask\n|')
    expect(shown(split(written('Ask | twice\nCheck')))).toBe('Ask\n|twice\nCheck')
  })

  it('Backspace at the start takes an empty line away, and joins another with the one before', () => {
    expect(shown(joined(written('Ask\n|')))).toBe('Ask|')
    expect(shown(joined(written('Ask\n|Check')))).toBe('Ask|Check')
    expect(shown(joined(written('|\nCheck')))).toBe('|Check')
    expect(shown(joined(written('|Ask\nCheck')))).toBeNull()
    expect(shown(joined(written('|')))).toBeNull()
  })

  it('a line moves, and stays within the list', () => {
    expect(shown(moved(written('Ask\nCh|eck'), -1))).toBe('Ch|eck\nAsk')
    expect(shown(moved(written('A|sk\nCheck'), 1))).toBe('Check\nA|sk')
    expect(shown(moved(written('A|sk\nCheck'), -1))).toBeNull()
  })

  it('several pasted lines make several, without the signs of a list', () => {
    const here = written('Do |this')
    expect(shown(pasted(here, here.caret, '- Ask\n\n2. Check\n[ ] Confirm '))).toBe('Do Ask\nCheck\nConfirm|this')
    expect(shown(pasted(here, here.caret, 'Ask'))).toBeNull()
    expect(shown(pasted(here, here.caret, '14 servers\n3.5 V'))).toBe('Do 14 servers\n3.5 V|this')
  })

  it('only lines with words are kept, and each knows its place among them', () => {
    expect(kept([' Ask ', '', 'Check  it'])).toEqual(['Ask', 'Check it'])
    expect([0, 1, 2].map((at) => placeOf(['Ask', '', 'Check'], at))).toEqual([0, 1, 1])
  })
})
