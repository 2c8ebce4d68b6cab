// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/svelte'
import { expect, it } from 'vitest'
import Counts from './Counts.svelte'
import type { Counts as Answers } from './counts'

it('counts with digits, which take the focus, and changes the one that has it with plus and minus', async () => {
  const saved: Answers[] = []
  const never = new Promise(() => undefined)
  render(Counts, {
    label: 'Safe',
    counts: [0, 0, 0, 0, 0],
    ends: ['low', 'high'],
    testid: 'safe',
    save: (it: Answers) => {
      saved.push(it)
      return never
    },
  })
  const strike = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })
  screen.getByTestId('safe-more-1').focus()
  await strike('4')
  expect(document.activeElement).toBe(screen.getByTestId('safe-more-4'))
  await strike('+')
  await strike('2')
  await strike('-')
  expect(saved.at(-1)).toEqual([0, 0, 0, 2, 0])
  expect(saved).toHaveLength(4)
})
