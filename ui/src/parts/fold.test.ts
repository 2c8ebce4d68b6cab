// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte'
import { createRawSnippet } from 'svelte'
import { SvelteSet } from 'svelte/reactivity'
import { afterEach, expect, it } from 'vitest'
import Fold from './Fold.svelte'

afterEach(cleanup)

it('a fold that was opened is open when its step is there again', async () => {
  const children = createRawSnippet(() => ({ render: () => '<p>Within</p>' }))
  const props = { heading: 'More', told: '', folds: new SvelteSet<string>(), name: 'more', children }
  const { unmount } = render(Fold, props)
  expect(screen.queryByText('Within')).toBeNull()
  await fireEvent.click(screen.getByTestId('more'))
  unmount()
  render(Fold, props)
  expect(screen.getByText('Within')).toBeTruthy()
})
