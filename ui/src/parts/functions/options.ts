/** The functions that a role can be put into, as a list offers them. Pure. */
import type { FunctionView, WorkFunction } from '../../bindings/types'
import { codeOf } from '../../state/functions.svelte'
import { functions as words } from '../../words/functions'
import type { Option } from '../pick/options'

/** Stands for no function. */
export const NONE = ''

/** What is suggested, then all others; last to take the role out of its function, where it has one. */
export function functionOptions(list: readonly FunctionView[], now: WorkFunction | null, suggested: WorkFunction | null): Option<string>[] {
  const first = suggested === null ? null : codeOf(suggested)
  const options = list.map((it) => ({ value: codeOf(it.function), text: it.name, group: codeOf(it.function) === first ? words.sounds : words.all }))
  const all = [...options.filter((it) => it.value === first), ...options.filter((it) => it.value !== first)]
  return now === null ? all : [...all, { value: NONE, text: words.none }]
}

/** A function of one's own by its name; null: there is one that is called so. */
export function ownOption(list: readonly FunctionView[], name: string): Option<string> | null {
  const is = (it: FunctionView) => it.name.toLowerCase() === name.toLowerCase()
  return list.some(is) ? null : { value: codeOf({ own: name }), text: words.own(name) }
}

/** The function of an option; null: none. */
export const functionOf = (list: readonly FunctionView[], code: string): WorkFunction | null =>
  code === NONE ? null : (list.find((it) => codeOf(it.function) === code)?.function ?? { own: code.slice('own:'.length) })
