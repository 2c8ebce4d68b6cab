import { expect, it, vi } from 'vitest'
import { call } from './call'

const { invoke } = vi.hoisted(() => ({ invoke: vi.fn() }))
vi.mock('@tauri-apps/api/core', () => ({ invoke }))

it('I12: half a sign takes nothing else with it that somebody wrote', async () => {
  await call('edit', { id: 1, edit: { add: ['a\ud83d b', '\udd25', 'a fire 🔥', null] }, 'b\ud83d': true })
  expect(invoke).toHaveBeenCalledWith('edit', { id: 1, edit: { add: ['a\ufffd b', '\ufffd', 'a fire 🔥', null] }, 'b\ufffd': true })
})

it('I8: whatever goes wrong on the way is told in a sentence', async () => {
  invoke.mockRejectedValueOnce('lone leading surrogate')
  await expect(call('edit', {})).rejects.toMatchObject({ code: 'failed' })
})
