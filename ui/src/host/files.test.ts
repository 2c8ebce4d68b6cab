import { expect, it, vi } from 'vitest'
import { askForFiles, askWhereToSave } from './files'

const answers: ((path: string | null) => void)[] = []
vi.mock('@tauri-apps/plugin-dialog', () => {
  const ask = vi.fn(() => new Promise<string | null>((answer) => answers.push(answer)))
  return { save: ask, open: ask }
})
vi.mock('@tauri-apps/plugin-opener', () => ({}))

it('one dialog of the system at a time: a second one isn’t opened', async () => {
  const pdf = { name: 'PDF', extension: 'pdf' }
  const first = askWhereToSave('Save', 'a.pdf', pdf)
  expect([await askWhereToSave('Save', 'a.pdf', pdf), await askForFiles('Open', 'Reports', ['txt'])]).toEqual([null, []])
  expect(answers).toHaveLength(1)
  answers[0]?.('/stick/a.pdf')
  expect(await first).toBe('/stick/a.pdf')
  void askWhereToSave('Save', 'b.pdf', pdf)
  expect(answers).toHaveLength(2)
})
