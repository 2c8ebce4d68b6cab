// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { alongRadios } from './radios'

it('arrows go along radio buttons from where the focus is, around the ends, and choose', () => {
  document.body.innerHTML = '<div>' + '<button role="radio"></button>'.repeat(3) + '</div>'
  const group = document.querySelector('div') as HTMLElement
  const radios = [...document.querySelectorAll('button')]
  const choose = vi.fn()
  group.addEventListener('keydown', (event) => alongRadios(event as KeyboardEvent & { currentTarget: HTMLElement }, choose))
  radios[0]?.focus()
  for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowDown', 'a', 'ArrowUp']) {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  }
  expect(choose.mock.calls.flat()).toEqual([2, 0, 1, 0])
  expect(document.activeElement).toBe(radios[0])
})
