/** The system's file dialogs, and showing what was written. */
import { open, save } from '@tauri-apps/plugin-dialog'
import { openPath, revealItemInDir } from '@tauri-apps/plugin-opener'

interface Kind {
  /** What such a file is called. */
  readonly name: string
  /** How its name ends, without the dot. */
  readonly extension: string
}

/** A dialog of the system is open. */
let asking = false

/** One dialog at a time: while one is open, another isn't, and its answer is as if they had changed their mind. */
async function alone<T>(ask: () => Promise<T | null>): Promise<T | null> {
  if (asking) return null
  asking = true
  try {
    return await ask()
  } finally {
    asking = false
  }
}

/** Where something is to be written. */
export interface Chosen {
  readonly path: string
  /** What is there may go: the system has asked. It hasn't where the name got its ending here. */
  readonly overwrite: boolean
  /** The path as it was given in the dialog. */
  readonly typed: string
}

/** Asks where to write; a name without an ending gets its own. Null: they changed their mind. */
export async function askWhereToSave(title: string, suggested: string, kind: Kind): Promise<Chosen | null> {
  const typed = await alone(() => save({ title, defaultPath: suggested, filters: [{ name: kind.name, extensions: [kind.extension] }] }))
  if (typed === null) return null
  // Somebody who writes another ending means it; that of “v1.2” is none.
  const isWhole = kind.extension === '*' || /\.[a-z][a-z0-9-]{1,11}$/i.test(typed)
  return { path: isWhole ? typed : `${typed}.${kind.extension}`, overwrite: isWhole, typed }
}

/** Asks for one file to read, of a kind with any of these endings; null: they changed their mind. */
export function askForFile(title: string, name: string, endings: readonly string[]): Promise<string | null> {
  return alone(() => open({ title, multiple: false, directory: false, filters: [{ name, extensions: [...endings] }] }))
}

/** The same of several; none: they changed their mind. */
export async function askForFiles(title: string, name: string, endings: readonly string[]): Promise<readonly string[]> {
  const chosen = await alone(() => open({ title, multiple: true, directory: false, filters: [{ name, extensions: [...endings] }] }))
  return chosen ?? []
}

/** Asks for a folder; null: they changed their mind. */
export function askForFolder(title: string): Promise<string | null> {
  return alone(() => open({ title, multiple: false, directory: true }))
}

/** Opens a file with the system's program for it. */
export const openFile = (path: string): Promise<void> => openPath(path)

/** Shows a file in its folder. */
export const showInFolder = (path: string): Promise<void> => revealItemInDir(path)
