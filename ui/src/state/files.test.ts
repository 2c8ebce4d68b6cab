import { expect, it } from 'vitest'
import { fileName, sizeOf } from './files'

it('a file is called by the last part of its path', () => {
  expect(fileName('/home/ada/Friday evening.pdf')).toBe('Friday evening.pdf')
  expect(fileName('C:\\Users\\ada\\plan.pdf')).toBe('plan.pdf')
})

it('sizes are rounded', () => {
  expect(sizeOf(12)).toBe('1 kB')
  expect(sizeOf(68_300)).toBe('68 kB')
  expect(sizeOf(1_240_000)).toBe('1.2 MB')
})
