/** What somebody is about to import: a file or a text, looked at before anything is made of it. */
import * as commands from '../bindings/commands'
import type { CategoryId, CauseId, Choices, ImportFrom, ImportPreview, WorkshopId } from '../bindings/types'
import { home } from '../words/home'
import { importing as words } from '../words/importing'
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

/** A whole workshop goes beside the one that is open. */
async function takeWhole(from: ImportFrom): Promise<void> {
  if ((await orNotice(commands.importNew({ from, choices: NOTHING_SET }))) !== null) notices.say(home.imported)
}

class Importing {
  /** What would be made; null: nothing is being imported. */
  preview = $state.raw<ImportPreview | null>(null)
  /** How it is read, where somebody has said so. */
  choices = $state.raw<Choices>(NOTHING_SET)
  /** The workshop that it goes into; null: one of its own. */
  into = $state.raw<Destination | null>(null)
  #from: ImportFrom = { text: '' }
  /** Of several readings the last one counts. */
  #asked = 0

  /**
   * Reads, and shows what would be made. Of its own a whole workshop, and within another plain lines that were pasted, need no
   * look: those are answered, and not shown.
   */
  async begin(from: ImportFrom, into: Destination | null, set: Partial<Choices> = {}): Promise<ImportPreview | null> {
    this.close()
    const choices = { ...NOTHING_SET, ...set }
    const preview = await this.#read(from, into, choices)
    if (!preview) return null
    if (into && preview.kind === null) {
      notices.say(words.whole, { label: words.wholeOwn, run: () => void takeWhole(from) })
      return null
    }
    const needsNoLook = into ? 'text' in from && isPlain(preview, choices) : preview.kind === null
    if (needsNoLook) return preview
    this.#from = from
    this.into = into
    this.choices = choices
    this.preview = preview
    return null
  }

  /** Reads it again, in another way. */
  async choose(change: Partial<Choices>): Promise<void> {
    this.choices = { ...this.choices, ...change }
    const preview = await this.#read(this.#from, this.into, this.choices)
    if (preview && this.preview) this.preview = preview
  }

  /** Makes what is shown. Answers the workshop of its own that it became; null: it went into another, or failed. */
  async take(): Promise<WorkshopId | null> {
    const { choices, into } = this
    const from = this.#from
    if (!into) {
      const id = await orNotice(commands.importNew({ from, choices }))
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

  close(): void {
    this.#asked += 1
    this.preview = null
    this.into = null
    this.#from = { text: '' }
  }

  async #read(from: ImportFrom, into: Destination | null, choices: Choices): Promise<ImportPreview | null> {
    const asked = (this.#asked += 1)
    const preview = await orNotice(commands.previewImport({ from, choices, into: into?.workshop.id ?? null }))
    return asked === this.#asked ? preview : null
  }
}

export const importing = new Importing()

/** How many lines of a text say something. */
export const lineCount = (text: string): number => text.split(/[\r\n]+/).filter((it) => it.trim() !== '').length

/** Whether lines are one sentence that was broken where it was copied from: each goes on in small letters. */
export const isWrapped = (text: string): boolean => {
  const lines = text.split(/[\r\n]+/).filter((it) => it.trim() !== '')
  return lines.slice(1).every((it) => /^\p{Ll}/u.test(it))
}
