/** The priority that harm and probability give, shown while they are chosen. The rule is the Rust side's (W15). */
import type { Incident, Probability, Severity } from '../../bindings/types'

/** How bad something was, could have been, and how often it is to be expected. */
export type Rated = Pick<Incident, 'actual' | 'potential' | 'probability'>

/** The worst first. */
export const SEVERITIES: readonly Severity[] = ['catastrophic', 'major', 'moderate', 'minor']
/** The rarest first. */
export const OFTEN: readonly Probability[] = ['remote', 'uncommon', 'occasional', 'frequent']

/** 3 (highest) to 1; null until one harm and the probability are set. The worse harm counts (W41). */
export function priorityOf({ actual, potential, probability }: Rated): number | null {
  const worst = SEVERITIES.find((it) => it === actual || it === potential)
  return worst && probability ? priority(worst, probability) : null
}

export function priority(severity: Severity, probability: Probability): number {
  if (severity === 'catastrophic') return 3
  const often = probability === 'frequent' ? 1 : 0
  if (severity === 'major') return 2 + often
  if (severity === 'moderate') return 1 + often
  return 1
}
