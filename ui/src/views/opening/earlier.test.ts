import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { EarlierAction } from '../../bindings/types'
import { notices } from '../../state/notices.svelte'
import { Earlier } from './earlier.svelte'

const rust = vi.hoisted(() => ({ asked: [] as unknown[], fail: null as unknown }))

vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (command: string, args: object) => {
    await Promise.resolve()
    rust.asked.push([command, args])
    if (rust.fail) throw rust.fail
    return command === 'earlier_actions' ? [open(3, 7), open(4, 7)] : null
  },
}))

const open = (workshop: number, id: number) => ({
  workshop,
  title: 'The one before',
  action: { id, what: 'Ring the phone', owner: '', due: null, status: 'agreed' },
})

beforeEach(() => {
  rust.asked = []
  rust.fail = null
})

const statuses = (earlier: Earlier) => earlier.list?.map((it: EarlierAction) => it.action.status)

describe('what is still open from earlier workshops', () => {
  it('is told anew in the workshop that it belongs to, and stays in sight', async () => {
    const earlier = new Earlier(12)
    await earlier.read()
    const [first] = earlier.list ?? []
    if (first) await earlier.set(first, 'done')
    expect(rust.asked).toEqual([
      ['earlier_actions', { id: 12 }],
      ['edit', { id: 3, edit: { set_action: { id: 7, field: { status: 'done' } } } }],
    ])
    expect(statuses(earlier)).toEqual(['done', 'agreed'])
  })

  it('stays as it was where that was refused', async () => {
    const earlier = new Earlier(12)
    await earlier.read()
    rust.fail = { code: 'refused', message: 'No.', help: '' }
    const told = vi.spyOn(notices, 'fail').mockImplementation(() => 0)
    const [first] = earlier.list ?? []
    if (first) await earlier.set(first, 'done')
    expect(told).toHaveBeenCalledOnce()
    expect(statuses(earlier)).toEqual(['agreed', 'agreed'])
  })
})
