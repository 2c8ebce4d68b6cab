/** A key that is being changed: the next one that is struck stands for it, unless something is in the way. */
import { chordsOf } from '../../keys/chord'
import { hearNext } from '../../keys/listener'
import { settings, unfit } from '../../keys/settings.svelte'
import type { KeyId } from '../../keys/table'
import { changeKeys } from '../../state/keyChoices'
import { keycap } from '../../words/keycaps'
import { keys as words } from '../../words/keys'

export class Changing {
  /** What is being changed; null: nothing. */
  id = $state<KeyId | null>(null)
  /** Why the key that was struck can't be it. */
  problem = $state('')
  #deaf: () => void = () => undefined

  begin(id: KeyId): void {
    this.#deaf()
    this.id = id
    this.problem = ''
    const deaf = hearNext((event) => this.#hear(id, chordOf(event)))
    // Who turns to something else has thought better of it.
    const turned = () => this.end()
    addEventListener('pointerdown', turned, true)
    addEventListener('blur', turned)
    this.#deaf = () => {
      deaf()
      removeEventListener('pointerdown', turned, true)
      removeEventListener('blur', turned)
    }
  }

  /** The key stays as it was. */
  end(): void {
    this.#deaf()
    this.id = null
    this.problem = ''
  }

  #hear(id: KeyId, chord: string): void {
    if (chord === 'Esc') return this.end()
    const reason = unfit(id, chord)
    const other = reason ? null : settings.clash(id, chord)
    if (reason || other) {
      this.begin(id)
      this.problem = reason ? words.change[reason] : words.change.clash(keycap(chord), words.does[other as KeyId])
      return
    }
    this.end()
    void changeKeys(() => settings.change(id, chord))
  }
}

/** What is kept of a key: as a Latin keyboard writes it, where that is known. */
function chordOf(event: KeyboardEvent): string {
  const chords = chordsOf(event)
  return chords.find((it) => /^[\u0020-\u007e←-↓−]+$/.test(it)) ?? chords[0] ?? event.key
}

