/** What a closed round says: the causes by their dots, and how few carry most of them. Pure. */
import type { Cause } from '../../bindings/types'

export interface Ranked {
  readonly cause: Cause
  /** Equal dots share a place. */
  readonly place: number
  /** The part of all dots that it and those above it have, 0 to 1. */
  readonly share: number
}

/** Those that have dots, most first; equal ones as they came. */
export function ranking(causes: Iterable<Cause>): Ranked[] {
  const voted = [...causes].filter((it) => it.votes > 0).sort((a, b) => b.votes - a.votes)
  const all = voted.reduce((sum, it) => sum + it.votes, 0)
  let sum = 0
  return voted.map((cause) => {
    sum += cause.votes
    return { cause, place: voted.findIndex((it) => it.votes === cause.votes) + 1, share: sum / all }
  })
}

/** How many of the first carry this part of all dots. */
export const carrying = (ranked: readonly Ranked[], part: number): number =>
  ranked.findIndex((it) => it.share >= part - 1e-9) + 1

/** A half goes up, though a sum of shares may fall short of it by a hair: as the chart rounds. */
export const percent = (share: number): string => `${Math.round(share * 100 + 1e-9)}%`
