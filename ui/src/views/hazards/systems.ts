/** Which of the systems that were named before may be meant. Pure. */

/** So many are offered at most. */
const MOST = 5

/** Those with a word that begins as what was typed; those that begin so themselves first. Nothing typed: none. */
export function meant(names: readonly string[], typed: string): readonly string[] {
  const asked = typed.trim().toLocaleLowerCase()
  if (asked === '') return []
  const begins = (name: string) => name.startsWith(asked)
  const found = names
    .map((name) => ({ name, lower: name.toLocaleLowerCase() }))
    .filter(({ lower }) => lower !== asked && (begins(lower) || lower.split(/[\s/.,()-]+/).some(begins)))
  const [first, rest] = [found.filter((it) => begins(it.lower)), found.filter((it) => !begins(it.lower))]
  return [...first, ...rest].slice(0, MOST).map((it) => it.name)
}
