/** Which words of a catalogue the interface reads: for the test that finds those that nobody reads. Pure. */

/** A name in a file, and the path that it stands for: `words` for `happened.story`. */
type Names = Map<string, string>

export interface Usage {
  /** Paths that are read as they stand: `home.fresh.title`. */
  readonly read: ReadonlySet<string>
  /** Groups that are read as a whole, or by a key that is only known while the program runs. */
  readonly whole: ReadonlySet<string>
}

/** Reads sources, each without regard to the others. */
export function usageIn(sources: readonly string[]): Usage {
  const read = new Set<string>()
  const whole = new Set<string>()
  for (const source of sources) {
    const text = source.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|^\s*\/\/.*$/gm, '')
    const names = namesIn(text)
    const uses = text.replace(IMPORTED, '').replace(LOADED, '').replace(KEPT, '').replace(TAKEN, '')
    for (const [name, path] of names) {
      for (const [, chain = '', next = ''] of uses.matchAll(usesOf(name))) {
        const reached = path + chain.replace(/\?/g, '')
        read.add(reached)
        if (next !== '(') whole.add(reached)
      }
    }
  }
  return { read, whole }
}

/** A name, the chain of keys after it, and what comes then. Three dots before it spread it; one makes it a key of something else. */
const usesOf = (name: string) => new RegExp(String.raw`(?<![\w'"/-])(?<!(?<!\.\.)\.)${name}\b((?:\??\.[A-Za-z_]\w*)*)(?!\w|['"]?:)\s*(\S)?`, 'g')

const IMPORTED = /import (?:type )?\{([^}]*)\} from '[^']*words\/[a-z]+'/g
/** The same, where it isn't loaded before it is needed. */
const LOADED = /const \{([^}]*)\} = await import\('[^']*words\/[a-z]+'\)/g
/** A group that is kept under a shorter name. */
const KEPT = /const (\w+) = (\w+)((?:\.\w+)+)$/gm
const TAKEN = /const \{([^}]*)\} = (\w+)$/gm

/** What the catalogues are called in a file: as imported, and as kept under another name. */
function namesIn(text: string): Names {
  const names: Names = new Map()
  const take = (list: string, between: RegExp, pathOf: (name: string) => string) => {
    for (const one of list.split(',')) {
      const [from = '', as] = one.trim().split(between)
      if (from !== '') names.set(as ?? from, pathOf(from))
    }
  }
  for (const [, list = ''] of text.matchAll(IMPORTED)) take(list, /\s+as\s+/, (name) => name)
  for (const [, list = ''] of text.matchAll(LOADED)) take(list, /\s*:\s*/, (name) => name)
  for (const [, list = '', root = ''] of text.matchAll(TAKEN)) {
    const path = names.get(root)
    if (path !== undefined) take(list, /\s*:\s*/, (name) => `${path}.${name}`)
  }
  for (const [, name = '', root = '', chain = ''] of text.matchAll(KEPT)) {
    const path = names.get(root)
    if (path !== undefined) names.set(name, path + chain)
  }
  return names
}
