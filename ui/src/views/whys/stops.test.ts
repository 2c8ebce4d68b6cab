import { describe, expect, it } from 'vitest'
import { cause } from '../../state/fixtures'
import { adviceFor, isAt, nextLevel, stopField } from './stops'

const plain = cause(1, null, 0)

describe('when to stop asking', () => {
  it('never at a person: an act or a deviation wants what made it possible (F3, F4)', () => {
    expect(adviceFor({ ...plain, nature: 'act' }, 0)).toBe('act')
    expect(adviceFor({ ...plain, nature: 'deviation' }, 0)).toBe('deviation')
    expect(adviceFor({ ...plain, nature: 'act' }, 1)).toBeNull()
    expect(adviceFor(plain, 0)).toBeNull()
  })

  it('a root cause with causes beneath it is asked about again', () => {
    expect(adviceFor({ ...plain, standing: 'root' }, 2)).toBe('deeper')
    expect(adviceFor({ ...plain, standing: 'root' }, 0)).toBeNull()
  })

  it('what is refuted ends there', () => {
    const refuted = { ...plain, nature: 'act' as const, evidence: { ...plain.evidence, level: 'refuted' as const } }
    expect(adviceFor(refuted, 0)).toBe('refuted')
  })

  it('each reason is set, and taken back, with the same key', () => {
    expect(stopField(plain, 'root')).toEqual({ standing: 'root' })
    expect(stopField({ ...plain, standing: 'root' }, 'root')).toEqual({ standing: 'plain' })
    expect(stopField({ ...plain, standing: 'root' }, 'outside')).toEqual({ standing: 'outside' })
  })

  it('the evidence runs out once somebody says what is missing', () => {
    const possible = { ...plain, evidence: { ...plain.evidence, level: 'possible' as const } }
    expect(stopField(possible, 'unknown')).toEqual({ evidence_level: 'unknown' })
    expect(stopField(plain, 'unknown')).toBeNull()
    expect(isAt(plain, 'unknown')).toBe(false)
    expect(isAt({ ...plain, evidence: { ...plain.evidence, note: 'The mail log' } }, 'unknown')).toBe(true)
  })

  it('evidence goes round with one key', () => {
    const levels = ['unknown', 'possible', 'supported', 'confirmed', 'refuted'] as const
    expect(levels.map(nextLevel)).toEqual(['possible', 'supported', 'confirmed', 'refuted', 'unknown'])
  })
})
