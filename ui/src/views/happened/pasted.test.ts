import { expect, it } from 'vitest'
import { entryIn } from './pasted'

const at = { now: '2026-03-14T09:00+01:00', near: '2026-03-13' } as never
const read = (line: string) => {
  const { time, text, role, source } = entryIn(line, at)
  return [time.certainty === 'unknown' ? '' : time.at, text, role, source]
}

it('a line may begin with a time', () => {
  expect(read('22:10 The alarm rings')).toEqual(['2026-03-13T22:10', 'The alarm rings', '', ''])
  expect(read('13 mar 22:10 – The alarm rings')).toEqual(['2026-03-13T22:10', 'The alarm rings', '', ''])
  expect(read('14 servers stop')).toEqual(['', '14 servers stop', '', ''])
  expect(read('22:10')).toEqual(['', '22:10', '', ''])
})

it('a row of a table has its columns', () => {
  expect(read('22:10\tThe alarm rings\tOperator\tlog')).toEqual(['2026-03-13T22:10', 'The alarm rings', 'Operator', 'log'])
  expect(read('The alarm rings\tOperator')).toEqual(['', 'The alarm rings', 'Operator', ''])
})
