/**
 * The hand on the diagram: typing is never lost. A letter waits a moment before it acts as a key; three within a second
 * are writing and go whole into the line, and what the first of them did by then is taken back.
 *
 * The listener asks here before anything is meant by a key. One that is held is struck anew once it is known to be one: so
 * this is true of every single-letter key, whoever has it.
 */
import { tick } from 'svelte'
import type { Outcome } from '../../bindings/types'
import { onAccent } from '../../host/deadKey'
import { isField } from '../../host/page'
import { notices } from '../../state/notices.svelte'
import { fieldOf, write } from '../../state/draft/typed'
import type { Session } from '../../state/session.svelte'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import { hand as words } from '../../words/hand'
import { chordsOf, composes, isHeld } from '../chord'
import { tellsWords } from '../listener'
import { accented, alone } from './accent'
import { before, saidBefore } from './before'
import { lineOf } from './line'
import { goesOn, HOLD, holdOf, isSign, isWriting, opensPlace, SECOND, textOfRun, waits, written, type Struck } from './run'

/** Before so many ms have passed, nobody can have seen that a key has opened a place to write in, and write there. */
const REACTION = HOLD

/** Places with letters of their own: a list is gone through by them. */
const APART = 'dialog, [role=menu], [role=listbox]:not([data-ideas]), [role=grid], [role=combobox]'

interface Pending extends Struck {
  readonly event: KeyboardEvent
  readonly due: number
}

/** What is being struck, and what it has done. */
interface Run {
  readonly keys: Struck[]
  pending: Pending[]
  /** When a key was let through last; null: none was, so there is nothing to take back. */
  acted: number | null
  /** One was struck in a place to write in that had just opened, before anybody could see it: so it is no word for that place. */
  ahead: boolean
  readonly edits: Promise<Outcome | null>[]
  readonly showBefore: () => void
  readonly hushed: () => void
  readonly unwatch: () => void
}

export class Hand {
  #run: Run | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #rest: ReturnType<typeof setTimeout> | undefined
  /** The accent of the last dead key. */
  #mark: string | null = null
  /** The accent that the next key in the line gets: it was struck where no input method could have it. */
  #waiting: string | null = null
  /** Keys that were held here, and are struck anew. */
  readonly #anew = new WeakSet<Event>()

  constructor(
    private readonly workshop: OpenWorkshop,
    private readonly session: Session,
  ) {}

  /** Hears each key before anything is meant by it; the answer stops it. */
  listen(): () => void {
    const pointed = () => {
      this.#waiting = null
      this.#end()
    }
    const composed = () => (this.#waiting = null)
    const deaf = onAccent((mark) => (this.#mark = mark))
    const deafToKeys = tellsWords((event) => this.#press(event))
    addEventListener('compositionstart', composed, true)
    addEventListener('pointerdown', pointed, true)
    return () => {
      this.#end()
      deaf()
      deafToKeys()
      removeEventListener('compositionstart', composed, true)
      removeEventListener('pointerdown', pointed, true)
    }
  }

  /** True: the key means nothing yet. */
  #press(event: KeyboardEvent): boolean {
    if (this.#anew.has(event) || isHeld(event)) return false
    if (this.#waiting !== null && this.#joins(event, this.#waiting)) return true
    if (!this.#isHere(event.target)) return this.#end()
    if (composes(event)) return this.#compose(event)
    const text = written(event)
    if (text === null) return this.#other(event)
    return this.#strike(event, { text, at: performance.now(), capital: event.shiftKey })
  }

  /** Whether keys mean the diagram there: nobody writes, and no list has letters of its own. */
  #isHere(at: EventTarget | null): boolean {
    const { step, moment, silent } = this.session
    if ((step !== 'fishbone' && step !== 'whys') || moment !== null || silent || !lineOf(this.session)) return false
    if (!isApart(at)) return true
    const run = this.#run
    if (!run || run.acted === null) return false
    const now = performance.now()
    return run.ahead ? goesOn(run.keys, now) : now - run.acted < REACTION
  }

  #strike(event: KeyboardEvent, key: Struck): boolean {
    if (this.#run && !goesOn(this.#run.keys, key.at)) this.#end()
    if (!this.#run && isSign(key.text)) return false
    const run = (this.#run ??= this.#begin())
    run.keys.push(key)
    run.ahead ||= isApart(event.target)
    this.#decideSoon()
    if (isWriting(run.keys)) {
      stop(event)
      this.#write(run)
      return true
    } else if (waits(key.text) || isDigit(event) || run.pending.length > 0 || run.ahead) {
      stop(event)
      const due = Math.max(key.at + (run.ahead ? SECOND : holdOf(key)), run.pending.at(-1)?.due ?? 0)
      run.pending.push({ ...key, event, due })
      this.#releaseSoon(run)
      return true
    } else if (opensPlace(run.keys)) this.#end()
    else run.acted = key.at
    return false
  }

  /** A key that writes nothing: those before it are keys too, and come first. */
  #other(event: KeyboardEvent): boolean {
    const last = event.key === 'Backspace' ? this.#run?.pending.pop() : undefined
    if (!last) return this.#end()
    // What it takes back is the letter before it, and no cause.
    stop(event)
    this.#run?.keys.pop()
    return true
  }

  /** An accent or an input method needs a line to write in, and is no key of anybody else's. */
  #compose(event: KeyboardEvent): boolean {
    // What the system does with it goes on.
    event.stopImmediatePropagation()
    if (event.key === 'Dead') this.#waiting = this.#mark
    this.#mark = null
    this.#write((this.#run ??= this.#begin()))
    return true
  }

  /** What is struck after an accent that waits for it; false: it isn't for the line. */
  #joins(event: KeyboardEvent, mark: string): boolean {
    this.#waiting = this.#mark = null
    const text = written(event)
    const field = fieldOf(event.target)
    if (!field || (text === null && event.key !== 'Dead')) return false
    if (text !== null) stop(event)
    write(field, text === null ? alone(mark) : accented(mark, text), field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length)
    return true
  }

  #begin(): Run {
    const edits: Promise<Outcome | null>[] = []
    return {
      keys: [],
      pending: [],
      acted: null,
      ahead: false,
      edits,
      showBefore: before(this.workshop, this.session),
      hushed: saidBefore(),
      unwatch: this.workshop.watch((made) => edits.push(made)),
    }
  }

  #releaseSoon(run: Run): void {
    clearTimeout(this.#timer)
    const [next] = run.pending
    if (next) this.#timer = setTimeout(() => this.#release(run), Math.max(0, next.due - performance.now()))
  }

  /** What was held long enough acts. */
  #release(run: Run): void {
    const next = run.pending.shift()
    if (!next) return
    run.acted = performance.now()
    this.#strikeAnew(next)
    if (this.#run === run) this.#releaseSoon(run)
  }

  /** As if it were struck now, where the focus is by now. */
  #strikeAnew({ event, text }: Pending): void {
    const at = document.activeElement ?? document.body
    const field = fieldOf(at)
    if (field) return write(field, text, field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length)
    const { key, code, shiftKey, repeat } = event
    for (const type of key === ' ' ? ['keydown', 'keyup'] : ['keydown']) {
      const again = new KeyboardEvent(type, { key, code, shiftKey, repeat, bubbles: true, cancelable: true, composed: true })
      this.#anew.add(again)
      at.dispatchEvent(again)
    }
  }

  /** They were words. */
  #write(run: Run): void {
    this.#forget()
    const text = textOfRun(run.keys)
    if (run.acted === null) return lineOf(this.session)?.take(text)
    run.showBefore()
    const undone = run.edits.map((made) => this.workshop.takeBack(made)).reverse()
    // What was open has gone, and given the focus back, before the line takes it.
    void tick().then(() => lineOf(this.session)?.take(text))
    void Promise.all(undone).then(() => {
      run.hushed()
      notices.say(words.wereWords)
    })
  }

  /** They were keys, all of them; so is what comes next. */
  #end(): false {
    const run = this.#run
    if (!run) return false
    this.#forget()
    for (const it of run.pending.splice(0)) this.#strikeAnew(it)
    return false
  }

  #forget(): void {
    clearTimeout(this.#timer)
    clearTimeout(this.#rest)
    this.#run?.unwatch()
    this.#run = null
    this.session.undecided = false
  }

  /** What keys show the room waits until it is known that they are keys. */
  #decideSoon(): void {
    this.session.undecided = true
    clearTimeout(this.#rest)
    this.#rest = setTimeout(() => this.#end(), SECOND)
  }
}

/** A sign that stands for a digit, as those above the letters of a French keyboard do, waits as digits do. */
const isDigit = (event: KeyboardEvent) => chordsOf(event).some((it) => /^\d$/.test(it))

/** Somebody writes there, or a list has letters of its own. */
function isApart(at: EventTarget | null): boolean {
  return isField(at) || (at instanceof Element && at.closest(APART) !== null)
}

function stop(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}
