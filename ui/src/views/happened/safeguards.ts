/** What keys do while a row of the safeguards has the focus, and not one of its fields. */
import type { SafeguardField, SafeguardJob, SafeguardOutcome } from '../../bindings/types'
import { handlersOf, type Handlers } from '../../keys/scopes'
import type { IdIn } from '../../keys/table'
import type { MenuItem } from '../../parts/menu'
import { keycapOf } from '../../keys/list'
import { safeguards as words } from '../../words/safeguards'

export type Command =
  | { kind: 'set'; field: SafeguardField }
  | { kind: 'go' | 'move'; by: 1 | -1 }
  | { kind: 'causes' | 'entries' | 'evidence' | 'write' | 'remove' | 'new' }

const job = (it: SafeguardJob): Command => ({ kind: 'set', field: { job: it } })
const outcome = (it: SafeguardOutcome | null): Command => ({ kind: 'set', field: { outcome: it } })

const COMMANDS: { readonly [K in IdIn<'safeguard'>]: Command } = {
  safeguard_prevent: job('prevent'),
  safeguard_notice: job('notice'),
  safeguard_limit: job('limit'),
  safeguard_held: outcome('held'),
  safeguard_failed: outcome('failed'),
  safeguard_bypassed: outcome('bypassed'),
  safeguard_absent: outcome('absent'),
  safeguard_unknown: outcome(null),
  safeguard_causes: { kind: 'causes' },
  safeguard_entries: { kind: 'entries' },
  safeguard_evidence: { kind: 'evidence' },
  safeguard_before: { kind: 'go', by: -1 },
  safeguard_after: { kind: 'go', by: 1 },
  safeguard_up: { kind: 'move', by: -1 },
  safeguard_down: { kind: 'move', by: 1 },
  safeguard_write: { kind: 'write' },
  safeguard_remove: { kind: 'remove' },
  safeguard_new: { kind: 'new' },
}

/** The handlers of a row's keys, each of which ends in a command. */
export const rowKeys = (run: (command: Command) => unknown): Handlers<'safeguard'> => handlersOf<'safeguard', Command>(COMMANDS, run)

/** On what a row says of its job and of how it did, the keys that set it hold, and no others. */
export const setKeys = (set: (field: SafeguardField) => unknown): Handlers<'safeguard'> =>
  rowKeys((command) => (command.kind === 'set' ? set(command.field) : false))

export const jobs = (): MenuItem<SafeguardJob>[] => [
  { value: 'prevent', text: words.jobs.prevent, detail: keycapOf('safeguard_prevent') },
  { value: 'notice', text: words.jobs.notice, detail: keycapOf('safeguard_notice') },
  { value: 'limit', text: words.jobs.limit, detail: keycapOf('safeguard_limit') },
]

export const outcomes = (): MenuItem<SafeguardOutcome | null>[] => [
  { value: 'held', text: words.outcomes.held, detail: keycapOf('safeguard_held') },
  { value: 'failed', text: words.outcomes.failed, detail: keycapOf('safeguard_failed') },
  { value: 'bypassed', text: words.outcomes.bypassed, detail: keycapOf('safeguard_bypassed') },
  { value: 'absent', text: words.outcomes.absent, detail: keycapOf('safeguard_absent') },
  { value: null, text: words.unknown, detail: keycapOf('safeguard_unknown'), apart: true },
]
