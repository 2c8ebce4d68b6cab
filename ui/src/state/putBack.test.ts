import { afterEach, describe, expect, it } from 'vitest'
import { notices } from './notices.svelte'
import { putBack } from './putBack'

const why = { message: 'Too long.', help: '' }
afterEach(() => {
  for (const it of notices.list) notices.dismiss(it.key)
})

function holder(text: string) {
  const it = { text }
  return { it, read: () => it.text, put: (words: string) => void (it.text = words) }
}

describe('I12: refused words', () => {
  it('come back into a field that is empty', () => {
    const field = holder('')
    expect(putBack('said', why, field)).toBe(true)
    expect([field.it.text, notices.list]).toEqual(['said', []])
  })

  it('are never joined to what is typed meanwhile: they are offered beside, and change places with it', () => {
    const field = holder('typed on')
    expect(putBack('said', why, field)).toBe(false)
    expect(field.it.text).toBe('typed on')
    expect([notices.list[0]?.text, notices.list[0]?.help]).toEqual(['Too long.', '“said”'])
    notices.list[0]?.actions[0]?.run()
    expect(field.it.text).toBe('said')
    expect(notices.list.at(-1)?.help).toBe('“typed on”')
  })

  it('are told in full where their field is gone', () => {
    const long = 'A sentence that goes on. '.repeat(40)
    expect(putBack(long, why, null)).toBe(false)
    expect(notices.list[0]?.help).toBe(`“${long}”`)
  })
})
