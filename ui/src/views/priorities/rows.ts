/** The causes that dots can be given to, as the fishbone shows them. Pure. */
import { causesByBone, type Hung } from '../../state/bones'
import type { Graph } from '../../state/graph'

/** What is refuted needs no dots. */
export const rowsOf = (graph: Graph): Hung[] => causesByBone(graph).filter((it) => it.cause.evidence.level !== 'refuted')
