/** Looks at what is typed in a field: a quiet underline after a pause, and the offer while the caret is there. */
import { untrack } from 'svelte'
import { keysOf } from '../../keys/scopes'
import type { Attachment } from 'svelte/attachments'
import type { TextLocation, Wording } from '../../bindings/types'
import type { Guard, CurrentText } from '../../state/wording/guard'
import { notices } from '../../state/notices.svelte'
import { write } from '../../state/draft/typed'
import { wordings as words } from '../../words/wordings'
import { gapFrom, hasGap } from './gaps'
import { Mirror, type Field } from './mirror'
import { carried, standing, type Span } from '../../state/wording/spans'

/** After this pause of typing, in ms, words are looked at. */
export const PAUSE = 600
/** Fewer letters than this say nothing yet. */
const FEWEST = 3

export interface GuardedText {
  /** The words in the field; they are followed. */
  readonly text: string
  /** Where they stand in the workshop; null: nowhere yet. */
  readonly spot: TextLocation | null
  /** Where words of their kind stand, while they stand nowhere: a role is looked at otherwise than a sentence. */
  readonly like?: TextLocation
  /** The offer is in sight elsewhere. */
  readonly apart?: boolean
  /** What the offer floats beside, if it isn't the field. */
  readonly beside?: Element | null | undefined
  /** Saves words that an offer has put here at once. */
  readonly keep?: () => void
  /** Asks a question; else it is answered by other words here. */
  readonly ask?: ((wording: Wording, question: string) => void) | undefined
}

/** What was found in the words of one field, as they are now. */
class Found {
  /** Those whose sentence is as it was read: what can be offered. */
  wordings = $state.raw<readonly Wording[]>([])
  /** What is underlined: that stays while the rest of a sentence is typed. */
  spans = $state.raw<readonly Span[]>([])

  be(wordings: readonly Wording[]): void {
    this.wordings = this.spans = wordings
  }
}

/** Looks at a field; without anybody who looks, does nothing. */
export function guardedField(guard: Guard | undefined, tell: () => GuardedText | null): Attachment<Field> {
  return (field) => {
    if (!guard) return
    const found = new Found()
    const mirror = new Mirror(field)
    let text = field.value
    let typed = false
    let composing = false
    let pause: ReturnType<typeof setTimeout> | undefined

    const isHere = () => document.activeElement === field
    const read = async () => {
      const asked = field.value
      const told = untrack(tell)
      if (!told || composing) return
      const wordings = asked.trim().length < FEWEST ? [] : await guard.look(asked, told.spot ?? told.like ?? null)
      if (field.isConnected && field.value === asked) found.be(wordings)
    }
    const readSoon = () => {
      clearTimeout(pause)
      pause = setTimeout(() => void read(), PAUSE)
    }

    $effect(() => {
      const now = tell()?.text ?? ''
      untrack(() => {
        found.spans = carried(found.spans, text, now)
        found.wordings = standing(now, found.wordings)
        const changed = now !== text
        text = now
        if (!changed || !isHere()) return
        typed = true
        readSoon()
      })
    })
    // What is saved is read by the workshop; while somebody types, what they typed counts.
    $effect(() => {
      const spot = tell()?.spot ?? null
      const known = spot === null ? null : guard.of(spot)
      untrack(() => {
        if (known !== null && !(typed && isHere())) found.be(standing(text, known))
      })
    })
    $effect(() => {
      void guard.left
      untrack(() => {
        if (typed && isHere()) void read()
      })
    })
    $effect(() => {
      const { spans } = found
      const text = tell()?.text
      // The field shows its new words once this turn is over.
      queueMicrotask(() => mirror.draw(field.value === text ? spans : []))
    })

    const here: CurrentText = {
      get spot() {
        return untrack(tell)?.spot ?? null
      },
      found: () => found.wordings,
      caret: () => field.selectionStart,
      anchor: () => {
        const told = tell()
        return !told || told.apart ? null : (told.beside ?? field)
      },
      write(wording, words, gap) {
        put(field, wording, words, gap)
        if (gap === null) untrack(tell)?.keep?.()
      },
      ask: (wording, question) => {
        const ask = untrack(tell)?.ask
        if (ask) ask(wording, question)
        else select(field, { start: wording.at, end: wording.at + wording.sentence.length })
      },
    }
    // Leaving with a gap in it says so; giving the words up doesn't.
    let givenUp = false
    // The focus moves while others set things up: what is read here is none of theirs to follow.
    const onfocus = () => {
      givenUp = false
      untrack(() => guard.enter(here))
    }
    const onblur = () => {
      if (document.activeElement !== field && !givenUp && hasGap(field.value)) notices.say(words.gapLeft)
      typed = false
      clearTimeout(pause)
      untrack(() => guard.exit(here))
    }
    const onkeydown = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.isComposing) return
      givenUp = event.key === 'Escape'
      if (event.key === 'Enter' && hasGap(field.value)) tellOnceGone()
      if (!toGap(event)) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    /** Tab goes from gap to gap; past the last one it is the field's own again. */
    const toGap = (event: KeyboardEvent): boolean => {
      if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return false
      const { selectionStart, selectionEnd, value } = field
      const gap = gapFrom(value, { start: selectionStart ?? 0, end: selectionEnd ?? 0 }, event.shiftKey)
      if (gap) field.setSelectionRange(gap.start, gap.end)
      return gap !== null
    }
    /** A line that is free again has taken its words, gap and all, to where they belong. */
    const tellOnceGone = () =>
      setTimeout(() => {
        if (field.value === '' || !field.isConnected) notices.say(words.gapLeft)
      })
    const composes = (event: Event) => {
      composing = event.type === 'compositionstart'
      if (!composing) readSoon()
    }
    field.addEventListener('focus', onfocus)
    field.addEventListener('blur', onblur)
    // Before the field's own keys.
    field.addEventListener('keydown', onkeydown, true)
    field.addEventListener('compositionstart', composes)
    field.addEventListener('compositionend', composes)
    const leaveKeys = keysOf('guarded_field', {
      wording_take: () => guard.act('take'),
      wording_next: () => guard.act('next'),
      wording_leave: () => guard.act('leave'),
    })(field)
    if (isHere()) onfocus()
    return () => {
      leaveKeys?.()
      field.removeEventListener('focus', onfocus)
      field.removeEventListener('blur', onblur)
      field.removeEventListener('keydown', onkeydown, true)
      field.removeEventListener('compositionstart', composes)
      field.removeEventListener('compositionend', composes)
      clearTimeout(pause)
      guard.exit(here)
      mirror.remove()
    }
  }
}

/** Puts words into the place of a sentence, as if they were typed, so that the field can take them back. */
function put(field: Field, wording: Wording, text: string, gap: Span | null): void {
  const { at, sentence } = wording
  if (standing(field.value, [wording]).length === 0) return
  field.focus({ preventScroll: true })
  write(field, text, at, at + sentence.length)
  if (gap) select(field, { start: at + gap.start, end: at + gap.end })
}

function select(field: Field, { start, end }: Span): void {
  field.focus({ preventScroll: true })
  field.setSelectionRange(start, end)
}
