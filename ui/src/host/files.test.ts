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
  expect(await first).toEqual({ path: '/stick/a.pdf', overwrite: true, typed: '/stick/a.pdf' })
  const second = askWhereToSave('Save', 'b.pdf', pdf)
  expect(answers).toHaveLength(2)
  answers[1]?.(null)
  expect(await second).toBeNull()
})

it('a name without an ending gets its own, and then nothing that is there goes', async () => {
  const asked = async (typed: string) => {
    answers.length = 0
    const path = askWhereToSave('Save', 'a.pdf', { name: 'PDF', extension: 'pdf' })
    answers[0]?.(typed)
    const chosen = await path
    return [chosen?.path, chosen?.overwrite]
  }
  expect(await asked('/stick/plan')).toEqual(['/stick/plan.pdf', false])
  expect(await asked('/st.ick/plan v1.2')).toEqual(['/st.ick/plan v1.2.pdf', false])
  expect(await asked('/stick/plan.PDF')).toEqual(['/stick/plan.PDF', true])
  expect(await asked('/stick/plan.lisca-report')).toEqual(['/stick/plan.lisca-report', true])
})
