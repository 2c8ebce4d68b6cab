import { expect, it } from 'vitest'
import { holds, pieces, rank } from './rank'

const commands = [
  { title: 'Undo: move “No escalation path” to Processes', group: 'Workshop' },
  { title: 'Mark as root cause', group: 'Causes' },
  { title: 'Fold the branch', group: 'Diagram' },
  { title: 'Freeze the shared screen', group: 'Shared screen' },
  { title: 'Turn to: Fishbone', group: 'Steps' },
  { title: 'Perché no', group: 'Causes' },
]
const first = (asked: string) => rank(commands, asked)[0]?.item.title

it('finds by the beginning of any word, in any order', () => {
  expect(first('root')).toBe('Mark as root cause')
  expect(first('root mark')).toBe('Mark as root cause')
  expect(first('shared fre')).toBe('Freeze the shared screen')
})

it('forgives a slip of the finger', () => {
  expect(first('freze')).toBe('Freeze the shared screen')
  expect(first('fihsbone')).toBe('Turn to: Fishbone')
})

it('finds by initials and scattered letters', () => {
  expect(first('ftb')).toBe('Fold the branch')
  expect(first('mrc')).toBe('Mark as root cause')
})

it('reads accents as their letters', () => {
  expect(first('perche')).toBe('Perché no')
  expect(first('PERCHÉ')).toBe('Perché no')
})

it('finds by the heading', () => {
  expect(rank(commands, 'diagram').map((it) => it.item.title)).toContain('Fold the branch')
})

it('keeps the order where nothing is asked, and finds nothing in nonsense', () => {
  expect(rank(commands, ' ').map((it) => it.item)).toEqual(commands)
  expect(rank(commands, 'zzqq')).toEqual([])
  expect(rank(commands, '(.*')).toBeDefined()
})

it('cuts a title where its letters were meant', () => {
  const [best] = rank(commands, 'root')
  expect(pieces('Mark as root cause', best?.ranges ?? [])).toEqual([
    { text: 'Mark as ', meant: false },
    { text: 'root', meant: true },
    { text: ' cause', meant: false },
  ])
})

it('knows what says just that', () => {
  expect(holds('One foothold on the proxy', 'Foothold on ')).toBe(true)
  expect(holds('Fold the branch', 'foothold')).toBe(false)
})
