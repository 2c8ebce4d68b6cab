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
    return await invoke<T>(name, { ...args })
  } catch (reason) {
    // Not a part of what is told: nobody who compares or copies a failure sees it.
    throw Object.defineProperty({ ...asFailure(reason) }, 'about', { value: name })
  }
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
