/** Asks for the picture of what is shown, and again whenever that is another. */
import { untrack } from 'svelte'
import type { Camera } from '../../picture/camera.svelte'
import type { Picture } from '../../picture/picture.svelte'
import type { Session } from '../../state/session.svelte'
import { smallest } from '../../state/smallest.svelte'
import type { OpenWorkshop } from '../../state/workshop.svelte'

interface Shown {
  readonly picture: Picture
  readonly camera: Camera
  readonly workshop: OpenWorkshop
  readonly session: Session
  readonly kind: 'fishbone' | 'whys'
  /** The cause whose chain is shown alone; null: all. */
  readonly top: () => number | null
}

/** How long the hand rests before the picture is asked for once more, in ms. */
const REST = 300

/** Belongs to the component that shows it. */
export function wantPicture({ picture, camera, workshop, session, kind, top }: Shown): void {
  $effect(() => {
    const { room } = camera
    const { folded, numbered, everything, selection } = session
    if (room === null) return
    const space = everything ? null : { ...room, least: smallest.px }
    // What is selected only matters where something else may have to step back for it.
    const focus = space && selection
    picture.want({ id: workshop.id, asked: workshop.asked, kind, top: top(), folded: [...folded], space, focus, numbered })
  })
  $effect(() => {
    const { everything } = session
    untrack(() => camera.showAll(everything, kind === 'whys'))
  })
  $effect(() => {
    const { px } = smallest
    untrack(() => camera.readable(px))
  })
  // Should a question ever overtake an edit, the picture is right all the same once the hand rests.
  $effect(() => {
    void workshop.revision
    const rest = setTimeout(() => picture.again(), REST)
    return () => clearTimeout(rest)
  })
}
