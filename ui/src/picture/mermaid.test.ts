// @vitest-environment happy-dom
/** Mermaid itself reads what is exported for it. The samples are kept up to date by a test of the crate `formats`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import mermaid from 'mermaid'
import { expect, it } from 'vitest'

const SAMPLES = join(process.cwd(), '../src-tauri/crates/formats/tests/samples')
const sample = (name: string) => readFileSync(join(SAMPLES, name), 'utf8')
/** What stands in the causes of the samples. */
const odd = sample('odd.txt').split('\n')

interface Node {
  readonly text?: string
  readonly descr?: string
  readonly children: readonly Node[]
}

/** The words of a node as Mermaid draws them: what it has put in the place of entities is turned back. */
function words(node: Node): string {
  const text = (node.text ?? node.descr ?? '')
    .replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\u00a0/g, ' ')
  return text
}

const all = (node: Node): string[] => [words(node), ...node.children.flatMap(all)]

async function tree(file: string): Promise<Node> {
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(file)
  const db = diagram.db as unknown as { getRoot?: () => Node; getMindmap?: () => Node }
  const root = db.getRoot?.() ?? db.getMindmap?.()
  if (!root) throw new Error('no root')
  return root
}

it.each([
  ['the fishbone', 'odd-ishikawa.mmd'],
  ['the mind map', 'odd-mindmap.mmd'],
])('reads every text of %s as it was written', async (_, name) => {
  const file = sample(name)
  await expect(mermaid.parse(file)).resolves.toBeTruthy()
  const root = await tree(file)
  const found = all(root)
  expect(found[0]).toBe('mindmap (of) #1: <what> 50 %% “broke”')
  expect(found).toHaveLength(file.trimEnd().split('\n').length - 1)
  for (const text of odd) expect(found).toContain(text)
  expect(root.children.length).toBeGreaterThan(2)
})
