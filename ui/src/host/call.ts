/** The one way to the Rust side (invariant I1): a command's name and its arguments. */
import { invoke } from '@tauri-apps/api/core'
import type { Failure } from '../bindings/types'
import { failure as words } from '../words/failure'

/** What failed, and of which command. */
export type Failed = Failure & { readonly about?: string }

/**
 * Runs a command. It rejects with a {@link Failure}, whatever went wrong.
 */
export async function call<T>(name: string, args: object): Promise<T> {
  try {
    return await invoke<T>(name, whole(args) as Record<string, unknown>)
  } catch (reason) {
    // Not a part of what is told: nobody who compares or copies a failure sees it.
    throw Object.defineProperty({ ...asFailure(reason) }, 'about', { value: name })
  }
}

/** Half a sign: a part of a pair without the other. A text that was cut in a wrong place has it, and no text in Rust can. */
const HALF = /\p{Surrogate}/gu

/** Arguments in whose texts a sign stands for each half of one: what else somebody wrote there isn't lost with it. */
function whole(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(HALF, '\ufffd')
  if (Array.isArray(value)) return value.map(whole)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, it]) => [whole(name), whole(it)]))
}

/** What was thrown, as something that can be told to a person (invariant I8). */
export function asFailure(reason: unknown): Failed {
  if (isFailure(reason)) return reason
  return { code: 'failed', message: words.unexpected, help: words.unexpectedHelp(text(reason)) }
}

function isFailure(reason: unknown): reason is Failure {
  return typeof reason === 'object' && reason !== null && 'code' in reason && 'message' in reason
}

function text(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason)
}
