/** Cutting, copying and pasting branches, in this window and from and to plain text. */
import type { Target } from '../../bindings/types'
import { keycapOf } from '../../keys/list'
import { importing } from '../../state/importing.svelte'
import { notices } from '../../state/notices.svelte'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import { diagram as words } from '../../words/diagram'
import { addEdits, copyEdits, landing, meansBeside, moveEdits, outline, stillMeant, within, type Clip, type Where } from './clip'
import { branch, tops } from '../../state/graph'

class Clipboard {
  /** What was cut or copied last; null: nothing. */
  clip = $state.raw<Clip | null>(null)

  /** What waits to be moved in this workshop, with all beneath it. */
  cutIn(workshop: OpenWorkshop): readonly number[] {
    if (!this.clip?.cut || this.clip.workshop !== workshop.id) return []
    return this.clip.causes.flatMap((id) => branch(workshop, id))
  }

  /**
   * Takes branches.
   * @param give gives their words to the system
   */
  take(workshop: OpenWorkshop, ids: readonly number[], cut: boolean, give: (text: string) => boolean): void {
    const causes = tops(workshop, ids)
    if (causes.length === 0) return
    const text = outline(workshop, causes)
    give(text)
    this.clip = { workshop: workshop.id, causes, cut, text }
    const first = workshop.causes.get(causes[0] ?? -1)?.text ?? ''
    const more = causes.length - 1
    notices.say(cut ? words.notice.cut(first, more, keycapOf('paste'), keycapOf('clear')) : words.notice.copied(first, more))
  }

  /** What was cut stays where it is after all; false: nothing was cut. */
  release(): boolean {
    if (!this.clip?.cut) return false
    this.clip = null
    return true
  }

  /** Pastes; answers what is selected then, null where nothing was pasted. */
  async paste(
    workshop: OpenWorkshop,
    text: string,
    selection: Target | null,
    where: Where,
  ): Promise<Target | null> {
    const { clip } = this
    const beside = where === 'beside'
    if (stillMeant(clip, workshop, workshop.id, text)) {
      if (!clip.cut) {
        const to = landing(selection, beside || meansBeside(clip, workshop, selection))
        return added(workshop, copyEdits(workshop, clip.causes, to))
      }
      const edit = moveEdits(workshop, clip.causes, landing(selection, beside))
      if (!edit) {
        notices.say(words.notice.intoItself)
        return null
      }
      const [first] = clip.causes
      if (!(await workshop.edit(edit)) || first === undefined) return null
      this.clip = null
      return { cause: first }
    }
    if (text.trim() === '') return null
    const to = landing(selection, beside)
    // Plain causes are there at once; what needs a look is shown first.
    const plain = await importing.begin({ text }, { workshop, ...within(workshop, to), effect: where === 'effect' })
    return plain && added(workshop, addEdits(workshop, plain.plain, to))
  }
}

async function added(workshop: OpenWorkshop, edit: ReturnType<typeof copyEdits>): Promise<Target | null> {
  const outcome = edit && (await workshop.edit(edit))
  const first = outcome?.added
  return first && typeof first === 'object' && 'cause' in first ? { cause: first.cause } : null
}

export const clipboard = new Clipboard()
