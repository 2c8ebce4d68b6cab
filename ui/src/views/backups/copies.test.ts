// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte'
import { afterEach, expect, it } from 'vitest'
import type { CopyView } from '../../bindings/types'
import Copies from './Copies.svelte'

afterEach(cleanup)

it('says why each copy was kept, and asks to be rid of the one that was meant', async () => {
  const copy = (file: string, reason: CopyView['reason']): CopyView => ({ file, reason, at: '2026-04-01T09:00:00Z', bytes: 2_000_000 })
  const copies = [copy('a', 'before_version'), copy('b', 'before_restore')]
  const asked: string[] = []
  render(Copies, { copies, now: new Date('2026-04-02T09:00:00Z'), remove: (it: CopyView) => asked.push(it.file) })
  const shown = screen.getAllByTestId('kept-copy').map((it) => it.textContent?.trim())
  expect(shown[0]).toMatch(/^From before a newer Lisca changed the file/)
  expect(shown[1]).toContain('2.0 MB')
  const second = screen.getAllByTestId('delete-copy')[1]!
  expect(second.getAttribute('aria-label')).toMatch(/^Delete: From before a backup was put back/)
  await fireEvent.click(second)
  expect(asked).toEqual(['b'])
})
