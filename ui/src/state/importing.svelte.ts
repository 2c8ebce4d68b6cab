/** What somebody is about to import: a file or a text, looked at before anything is made of it. */
import * as commands from '../bindings/commands'
import { IMPORTED, READ } from '../bindings/formats'
import type { CategoryId, CauseId, Choices, ImportFrom, ImportPreview, WorkshopId } from '../bindings/types'
import { asFailure } from '../host/call'
import { askForFile } from '../host/files'
import { home } from '../words/home'
import { importing as words } from '../words/importing'
import { fileName } from './files'
import { notices } from './notices.svelte'
import { orNotice } from './orNotice'
import type { OpenWorkshop } from './workshop.svelte'

/** Where it goes in the workshop that is open. */
export interface Destination {
  readonly workshop: OpenWorkshop
  /** What the causes explain; null: the effect. */
  readonly parent: CauseId | null
  /** The category of causes that name none. */
  readonly category: CategoryId | null
  /** It was pasted where the problem is asked for: it is always looked at, and where the first line may be the problem, it is. */
  readonly effect?: boolean
}

/** Read as it seems. */
export const NOTHING_SET: Choices = { levels: null, columns: null, dates: null, day: null, wanted: null, sheet: null }

/** Whether there is nothing but lines in it: no owner, no day and no time that somebody should look at. */
function isPlain(preview: ImportPreview, { wanted }: Choices): boolean {
  if (wanted === null) return preview.plain.length > 0
  if (preview.left_out.length > 0 || preview.more_left_out > 0) return false
  if (wanted === 'entries') return preview.kind === 'timeline' && preview.entries.every((it) => it.time.certainty === 'unknown')
  return preview.kind === 'outline'
}

class Importing {
  /** What would be made; null: nothing is being imported. */
  preview = $state.raw<ImportPreview | null>(null)
  /** How it is read, where somebody has said so. */
  choices = $state.raw<Choices>(NOTHING_SET)
  /** The workshop that it goes into; null: one of its own. */
  into = $state.raw<Destination | null>(null)
  /** A file or a text is being read, which may take a while. */
  reading = $state(false)
  #from: ImportFrom = { text: '' }
  /** Of several readings the last one counts. */
  #asked = 0

  /**
   * Reads, and shows what would be made. Of its own a whole workshop, and within another plain lines that were pasted, need no
   * look: those are answered, and not shown.
   */
  async begin(from: ImportFrom, into: Destination | null, set: Partial<Choices> = {}): Promise<ImportPreview | null> {
    this.close()
    let choices = { ...NOTHING_SET, ...set }
    let preview = await this.#read(from, into, choices)
    if (into?.effect && preview?.levels === 'causes' && !('text' in from && isTable(from.text))) {
      choices = { ...choices, levels: 'effect_causes' }
      preview = await this.#read(from, into, choices)
    }
    if (!preview) return null
    if (into && preview.kind === null) {
      notices.say(words.whole, { label: words.wholeOwn, run: () => void this.makeNew(from).then((id) => id !== null && notices.say(home.imported)) })
      return null
    }
    const needsNoLook = into ? 'text' in from && !into.effect && isPlain(preview, choices) : preview.kind === null
    if (needsNoLook) return preview
    this.#from = from
    this.into = into
    this.choices = choices
    this.preview = preview
    return null
  }

  /** Reads it again, in another way. */
  async choose(change: Partial<Choices>): Promise<void> {
    const before = this.choices
    const choices = (this.choices = { ...before, ...change })
    const preview = await this.#read(this.#from, this.into, choices)
    if (preview && this.preview) this.preview = preview
    // What can't be read so is shown, and would be made, as it was.
    else if (this.choices === choices) this.choices = before
  }

  /** Asks for a file, and reads it; answers the workshop that it became, where nobody needs to look at it first. */
  async fromFile(): Promise<WorkshopId | null> {
    const path = await orNotice(askForFile(home.importTitle, home.importKind, [...READ, ...IMPORTED]))
    return path === null ? null : this.asNew({ file: path })
  }

  /** Reads a file or a text as a workshop of its own; what Lisca didn't write is looked at first. */
  async asNew(from: ImportFrom): Promise<WorkshopId | null> {
    const whole = await this.begin(from, null)
    if (!whole) return null
    const id = await this.makeNew(from)
    if (id !== null) notices.say(home.imported)
    return id
  }

  /** Makes what is shown. Answers the workshop of its own that it became; null: it went into another, or failed. */
  async take(): Promise<WorkshopId | null> {
    const { choices, into } = this
    const from = this.#from
    if (!into) {
      const id = await this.makeNew(from, choices)
      if (id !== null) this.close()
      return id
    }
    const { workshop, parent, category } = into
    const { preview } = this
    const outcome = await workshop.import({ from, choices, parent, category })
    if (!outcome) return null
    if (preview) notices.say(words.added(words.made(preview.cause_count, preview.action_count, preview.entry_count)))
    this.close()
    return null
  }

  /** Makes a workshop of its own of a file or a text; null: that failed, and a notice says of what and why. */
  async makeNew(from: ImportFrom, choices: Choices = NOTHING_SET): Promise<WorkshopId | null> {
    try {
      return await commands.importNew({ from, choices })
    } catch (reason) {
      fail(reason, from)
      return null
    }
  }

  close(): void {
    this.#asked += 1
    this.reading = false
    this.preview = null
    this.into = null
    this.#from = { text: '' }
  }

  async #read(from: ImportFrom, into: Destination | null, choices: Choices): Promise<ImportPreview | null> {
    const asked = (this.#asked += 1)
    this.reading = true
    const stopTelling = tellReading(from)
    try {
      const preview = await commands.previewImport({ from, choices, into: into?.workshop.id ?? null })
      return asked === this.#asked ? preview : null
    } catch (reason) {
      if (asked === this.#asked) fail(reason, from)
      return null
    } finally {
      stopTelling()
      if (asked === this.#asked) this.reading = false
    }
  }
}

/** The name of the file, or what a text without one is called. */
const nameOf = (from: ImportFrom): string => ('file' in from ? fileName(from.file) : '')

/** What fails says of which file; another try takes its place. */
function fail(reason: unknown, from: ImportFrom): void {
  const failure = asFailure(reason)
  const name = nameOf(from)
  const message = name === '' || failure.message.includes(name) ? failure.message : words.failed(name, failure.message)
  notices.fail({ ...failure, message, about: 'import' })
}

/** So long somebody waits without wondering, in ms. */
const PATIENCE = 400

/** What takes a while to be read is said to be; the answer ends it. */
function tellReading(from: ImportFrom): () => void {
  let key: number | null = null
  const timer = setTimeout(() => (key = notices.doing(words.reading(nameOf(from)))), PATIENCE)
  return () => {
    clearTimeout(timer)
    if (key !== null) notices.dismiss(key)
  }
}

export const importing = new Importing()

/** How many lines of a text say something. */
export const lineCount = (text: string): number => text.split(/[\r\n]+/).filter((it) => it.trim() !== '').length

/** Whether each line has as many commas, semicolons or tabs as the others: a table, whatever its columns are. */
export const isTable = (text: string): boolean => {
  const lines = text.split(/[\r\n]+/).filter((it) => it.trim() !== '')
  const counts = (sign: string) => new Set(lines.map((it) => it.split(sign).length))
  return [',', ';', '\t'].some((it) => counts(it).size === 1 && !counts(it).has(1))
}

/** Whether lines are one sentence that was broken where it was copied from: each goes on in small letters. */
export const isWrapped = (text: string): boolean => {
  const lines = text.split(/[\r\n]+/).filter((it) => it.trim() !== '')
  return lines.slice(1).every((it) => /^\p{Ll}/u.test(it))
}
