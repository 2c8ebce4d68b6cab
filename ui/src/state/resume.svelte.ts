/** Where the facilitator was, for a page that had to be loaded again: back to the same step of the same workshop. */
import { lookUp, note } from '../host/place'
import { notices } from './notices.svelte'
import { shell as words } from '../words/shell'
import type { Desk } from './desk.svelte'
import { leaveAt, placeOf, type Place } from './leftAt'

/** Comes back to where the page before this one was, and keeps in mind where this one is. Belongs to the window. */
export function resume(desk: Desk): void {
  const place = placeOf(lookUp())
  if (place) void goBack(desk, place)
  $effect(() => {
    if (desk.workshop) leaveAt(desk.workshop.id, desk.session.step)
  })
  $effect(() => note(desk.workshop ? `${desk.workshop.id} ${desk.session.step}` : ''))
}

async function goBack(desk: Desk, { id, step }: Place): Promise<void> {
  await desk.open(id)
  if (!desk.workshop) return
  desk.turn(step)
  notices.say(words.cameBack)
}
