// @vitest-environment happy-dom
import { flushSync, mount, tick, unmount } from 'svelte'
import { expect, it } from 'vitest'
import { DRAFTS, NOWHERE } from '../../state/draft/drafts'
import KeepAgenda from './KeepAgenda.svelte'

it('I12: the name of an agenda waits until the agenda is kept', async () => {
  let left = 'Two hours'
  const place = { ...NOWHERE, of: () => left, keep: (_: string, words: string) => (left = words), all: () => [] }
  const asked: string[] = []
  for (const kept of [false, true]) {
    const save = async (name: string) => asked.push(name) > 0 && kept
    const props = { save, close: () => undefined }
    const view = mount(KeepAgenda, { target: document.body, props, context: new Map([[DRAFTS, place]]) })
    flushSync()
    document.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { cancelable: true }))
    for (let n = 0; n < 4; n += 1) await tick()
    expect(left).toBe(kept ? '' : 'Two hours')
    await unmount(view)
  }
  expect(asked).toEqual(['Two hours', 'Two hours'])
})
