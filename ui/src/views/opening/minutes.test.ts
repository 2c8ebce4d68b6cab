import { describe, expect, it } from 'vitest'
import { readMinutes, stepped } from './minutes'

describe('minutes', () => {
  it('are read as people write them', () => {
    expect(['20', ' 15 min', '1 h 30', '1:05', '2h', '', '45′'].map(readMinutes)).toEqual([20, 15, 90, 65, 120, 0, 45])
  })
  it('are refused where they are none, or too many', () => {
    expect(['soon', '-5', '481', '9h', 'h'].map(readMinutes)).toEqual([null, null, null, null, null])
  })
  it('step to the next five', () => {
    expect([stepped(12, 1), stepped(15, 1), stepped(12, -1), stepped(15, -1), stepped(0, -1), stepped(480, 1)]).toEqual([
      15, 20, 10, 10, 0, 480,
    ])
  })
})
