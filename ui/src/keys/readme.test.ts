/** README's tables of keys are made from the list; `UPDATE=1 npx vitest run keys/readme` writes them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { keys as words } from '../words/en/keys'
import { rowsOf, shownKeys } from './list'
import { GROUPS, type Group } from './table'

const README = join(import.meta.dirname, '../../../README.md')
const [BEGIN, END] = ['<!-- The keys: made from ui/src/keys -->\n', '<!-- The keys end here -->']

/** Where keys are told by hints as one gets there, README is silent. */
const HINTED: readonly Group[] = ['reading', 'dots', 'result', 'timeline', 'safeguards', 'history', 'lists', 'home']

const cell = (text: string) => text.replaceAll('|', '\\|')
function table(): string {
  const groups = GROUPS.filter((it) => !HINTED.includes(it)).map((group) => {
    const rows = rowsOf(group, words.does).map(({ ids, does }) => `| \`${cell(shownKeys(...ids).replaceAll(' · ', '` · `'))}\` | ${cell(does)} |`)
    return [`| ${words.groups[group]} | |`, '| --- | --- |', ...rows].join('\n')
  })
  return `\n${groups.join('\n\n')}\n\n`
}

it('README tells the keys that there are', () => {
  const text = readFileSync(README, 'utf8')
  const [from, to] = [text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)]
  expect(to).toBeGreaterThanOrEqual(from)
  if (process.env['UPDATE']) writeFileSync(README, text.slice(0, from) + table() + text.slice(to))
  else expect(text.slice(from, to)).toBe(table())
})
