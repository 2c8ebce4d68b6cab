/** What can be done about wordings, for the palette. */
import { notices } from '../../state/notices.svelte'
import type { Command } from '../../state/commands.svelte'
import type { Session } from '../../state/session.svelte'
import { sameSpot } from '../../state/spot'
import { wordings } from '../../state/wordings.svelte'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import { firstKey } from '../../keys/list'
import { palette } from '../../words/palette'
import { wordings as words } from '../../words/wordings'
import { jump } from '../../state/jump'

/** The wording that was shown last by {@link walk}. */
let last = -1

/** Shows the next wording that is worth a look (1), or the one before (-1): from where one is, else from the last. */
export function walk(workshop: OpenWorkshop, session: Session, by: 1 | -1): void {
  const { list, here, current } = wordings
  if (list.length === 0) {
    notices.say(words.none)
    return
  }
  const at = list.findIndex((it) => here !== null && sameSpot(it.spot, here.spot) && it.start === (current?.start ?? it.start))
  const from = at >= 0 ? at : Math.min(last, list.length - 1)
  last = (from + by + list.length) % list.length
  const next = list[from < 0 && by < 0 ? list.length - 1 : last]
  if (!next?.spot) return
  const { key, field } = next.spot
  void jump(workshop, session, { key, field: { words: field } }, next)
}

export function wordingCommands(workshop: OpenWorkshop, session: Session): Command[] {
  const group = palette.groups.session
  const some = () => wordings.list.length > 0
  const { current } = wordings
  return [
    { id: 'wording-next', title: words.commands.next, group, enabled: some, run: () => walk(workshop, session, 1) },
    { id: 'wording-previous', title: words.commands.previous, group, enabled: some, run: () => walk(workshop, session, -1) },
    {
      id: 'wording-take',
      title: words.commands.take,
      keys: firstKey('wording_take'),
      group,
      enabled: () => current !== null,
      run: () => current && wordings.take(current, current.offers[0]),
    },
    {
      id: 'wording-leave',
      title: words.commands.leave,
      keys: firstKey('wording_leave'),
      group,
      enabled: () => current !== null,
      run: () => current && void wordings.leave(current),
    },
    { id: 'own-words', title: words.commands.own, group, run: () => (wordings.ownOpen = true) },
  ]
}
