// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Attaching, Attachment } from '../../bindings/types'
import { NOWHERE } from '../../state/draft/drafts'
import { notices } from '../../state/notices.svelte'
import type { OpenWorkshop } from '../../state/workshop.svelte'
import Evidence from './Evidence.svelte'
import EvidenceButton from './EvidenceButton.svelte'

const asked = vi.hoisted(() => ({ pasted: [] as object[], files: [] as object[], saved: [] as object[], address: null as string | null }))
const places = vi.hoisted(() => [] as { isAt(x: number, y: number): boolean; over(now: boolean): void; take(paths: readonly string[]): void }[])
const NOTHING: Attaching = { outcome: null, cleaned: 1, as_they_are: ['log.txt'], problems: ['huge.bin: too large'] }
vi.mock('../../bindings/commands', () => ({
  attachPasted: async (args: object) => (asked.pasted.push(args), NOTHING),
  attachFiles: async (args: object) => (asked.files.push(args), NOTHING),
  attachedThumbnail: async () => asked.address,
  attachedPicture: async () => asked.address,
  saveAttached: async (args: object) => (asked.saved.push(args), { path: '/x', bytes: 3 }),
}))
vi.mock('../../host/drops', () => ({
  onFilesOver: (place: (typeof places)[number]) => (places.push(place), () => places.splice(places.indexOf(place), 1)),
}))
vi.mock('../../host/systemClipboard', () => ({ pictureInClipboard: async () => new Blob(['abc'], { type: 'image/png' }) }))
vi.mock('../../host/files', () => ({
  askForFiles: async () => ['/a.png', '/b.txt'],
  askWhereToSave: async () => ({ path: '/copy.png', overwrite: true, typed: '/copy.png' }),
}))

const picture: Attachment = { id: 9, to: { cause: 4 }, hash: 'a', name: 'panel.png', media: 'image/png', size: 1_400_000, text: '', in_report: true }
const file: Attachment = { id: 10, to: { cause: 4 }, hash: 'b', name: 'log.txt', media: 'application/octet-stream', size: 90, text: 'The log', in_report: false }
const other: Attachment = { ...picture, id: 11, to: { entry: 4 } }
const edits: object[] = []

function workshop(attachments: Attachment[]): OpenWorkshop {
  const attach = (ask: () => Promise<Attaching>) => ask()
  const edit = async (made: object) => (edits.push(made), {})
  return { id: 1, drafts: NOWHERE, attachments, attach, edit, tryEdit: async (made: object) => (edits.push(made), null) } as unknown as OpenWorkshop
}
const settle = () => new Promise((done) => setTimeout(done, 60))

/** A paste with a picture, and perhaps with words. */
function paste(on: Element, words = ''): void {
  const event = new Event('paste', { bubbles: true, cancelable: true })
  const screenshot = new File(['abc'], 'image.png', { type: 'image/png' })
  fireEvent(on, Object.assign(event, { clipboardData: { files: [screenshot], items: [], getData: () => words } }))
}

beforeEach(() => {
  for (const list of [asked.pasted, asked.files, asked.saved, edits, places]) list.length = 0
  asked.address = 'data:image/png;base64,AAAA'
})
afterEach(() => {
  cleanup()
  for (const it of notices.list) notices.dismiss(it.key)
})

it('shows what is attached to the thing, and nothing else', async () => {
  render(Evidence, { props: { workshop: workshop([picture, file, other]), to: { cause: 4 } } })
  await settle()
  expect(screen.getAllByTestId('attached')).toHaveLength(2)
  expect(document.querySelectorAll('img')).toHaveLength(1)
  expect(document.body.textContent).toContain('panel.png')
  // The report has a picture that nobody has described: its words are asked for.
  expect(document.body.textContent).toContain('The report asks for it.')
})

it('attaches a picture that is pasted in it, or anywhere while its thing is selected; words are pasted where the caret is', async () => {
  const outside = document.body.appendChild(document.createElement('input'))
  const { unmount } = render(Evidence, { props: { workshop: workshop([]), to: { cause: 4 } } })
  paste(outside)
  await settle()
  expect(asked.pasted).toEqual([])
  paste(screen.getByTestId('attach'))
  await settle()
  expect(asked.pasted).toEqual([{ id: 1, to: { cause: 4 }, name: '', bytes: 'YWJj' }])
  unmount()
  render(Evidence, { props: { workshop: workshop([]), to: { cause: 5 }, selected: true } })
  paste(outside, 'words')
  await settle()
  expect(asked.pasted).toHaveLength(1)
  paste(outside)
  await settle()
  expect(asked.pasted).toHaveLength(2)
  outside.remove()
})

it('asks the clipboard for its picture where a paste tells of none', async () => {
  render(Evidence, { props: { workshop: workshop([]), to: { cause: 4 } } })
  const button = screen.getByTestId('attach')
  button.focus()
  await fireEvent.keyDown(button, { key: 'v', ctrlKey: true })
  await vi.waitFor(() => expect(asked.pasted).toHaveLength(1), 3000)
  // Words were pasted.
  await fireEvent.keyDown(button, { key: 'v', ctrlKey: true })
  paste(button, 'words')
  await new Promise((done) => setTimeout(done, 500))
  expect(asked.pasted).toHaveLength(1)
})

it('takes what is dropped on it, and tells what became of each', async () => {
  render(Evidence, { props: { workshop: workshop([]), to: { action: 7 } } })
  expect(places).toHaveLength(1)
  places[0]?.over(true)
  await settle()
  expect(document.body.textContent).toContain('Let go to attach')
  places[0]?.take(['/panel.png'])
  await settle()
  expect(asked.files).toEqual([{ id: 1, to: { action: 7 }, paths: ['/panel.png'] }])
  const told = notices.list.map((it) => it.text).join(' ')
  expect(told).toContain('Position, author and device')
  expect(told).toContain('log.txt')
  expect(told).toContain('huge.bin: too large')
})

it('chooses, saves a copy, takes out of the report, removes', async () => {
  render(Evidence, { props: { workshop: workshop([picture]), to: { cause: 4 } } })
  await settle()
  await fireEvent.click(screen.getByTestId('attach'))
  await fireEvent.click(screen.getByTestId('save-attached'))
  await fireEvent.click(screen.getByTestId('in-report'))
  await fireEvent.click(screen.getByTestId('remove-attached'))
  await settle()
  expect(asked.files).toEqual([{ id: 1, to: { cause: 4 }, paths: ['/a.png', '/b.txt'] }])
  expect(asked.saved).toEqual([{ id: 1, attachment: 9, path: '/copy.png', overwrite: true }])
  expect(edits).toEqual([{ set_attachment: { id: 9, field: { in_report: false } } }, { remove_attachment: { id: 9 } }])
  await fireEvent.click(screen.getByTestId('look'))
  await settle()
  expect(screen.getByTestId('looked').getAttribute('alt')).toBe('panel.png')
})

it('says where the bytes aren’t kept any more', async () => {
  asked.address = null
  render(Evidence, { props: { workshop: workshop([{ ...picture, hash: 'gone' }]), to: { cause: 4 } } })
  await settle()
  expect(document.body.textContent).toContain('isn’t kept any more')
})

it('a row says how much is attached, and opens it', async () => {
  render(EvidenceButton, { props: { workshop: workshop([picture, file]), to: { cause: 4 }, text: 'The alarm was off', row: 2 } })
  const button = screen.getByTestId('evidence-of-row')
  expect(button.getAttribute('aria-label')).toBe('Evidence, row 2: 2 files')
  await fireEvent.click(button)
  await settle()
  expect(screen.getAllByTestId('attached')).toHaveLength(2)
})
