/** The priority that harm and probability give, shown while they are chosen. The rule is the Rust side's (W15). */
import type { Incident, Probability, Severity } from '../../bindings/types'

const SEVERITIES: readonly Severity[] = ['minor', 'moderate', 'major', 'catastrophic']

/** 3 (highest) to 1; null until one harm and the probability are set. */
export function priorityOf({ actual, potential, probability }: Pick<Incident, 'actual' | 'potential' | 'probability'>): number | null {
  const worst = SEVERITIES.findLast((it) => it === actual || it === potential)
  return worst && probability ? priority(worst, probability) : null
}

function priority(severity: Severity, probability: Probability): number {
  if (severity === 'catastrophic') return 3
  const often = probability === 'frequent' ? 1 : 0
  if (severity === 'major') return 2 + often
  if (severity === 'moderate') return 1 + often
  return 1
}
