/** What fails is told in a notice, and what was asked for goes on without it. */
import { asFailure } from '../host/call'
import { notices } from './notices.svelte'

/** The answer; null: it failed, and a notice says why. */
export async function orNotice<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (reason) {
    notices.fail(asFailure(reason))
    return null
  }
}

/** Whether it was done; where not, a notice says why. */
export const done = async (answer: Promise<unknown>): Promise<boolean> => (await orNotice(answer.then(() => true))) ?? false
