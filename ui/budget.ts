/** What a page may weigh: the build fails where one weighs more, so that no import at its start goes unseen. */
import { gzipSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'

/** Of the scripts that a page loads before it shows anything, gzipped, in bytes. */
const MOST = 120_000

/** All that a script loads at once, itself too, by their files. */
function loadedBy(file: string, files: Rolldown.OutputBundle, found = new Set<string>()): Set<string> {
  const chunk = files[file]
  if (chunk?.type !== 'chunk' || found.has(file)) return found
  found.add(file)
  for (const it of chunk.imports) loadedBy(it, files, found)
  return found
}

export const budget = (): Plugin => ({
  name: 'budget',
  generateBundle: {
    // Once the rest has been done: it is weighed as it is written.
    order: 'post',
    handler(_, files) {
      for (const page of Object.values(files)) {
        if (page.type !== 'chunk' || !page.isEntry) continue
        const code = [...loadedBy(page.fileName, files)].map((it) => files[it]).flatMap((it) => (it?.type === 'chunk' ? [it.code] : []))
        const weight = code.map((it) => gzipSync(it).length).reduce((sum, it) => sum + it, 0)
        const said = `${page.name} loads ${Math.ceil(weight / 1000)} kB of script at its start, gzipped`
        if (weight > MOST) this.error(`${said}; at most ${MOST / 1000} are meant to be: what isn’t seen first belongs to src/later.ts`)
        this.info(said)
      }
    },
  },
})
