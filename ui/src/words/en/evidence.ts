/** Words about evidence: pictures and files that are attached. */
import { quoting } from '../quote'

const quote = quoting(48)
const pictures = (count: number) => (count === 1 ? 'the picture' : `${count} pictures`)

export const evidence = {
  heading: 'Evidence',
  of: (text: string) => `Evidence: ${quote(text)}`,
  /** Of the button in a row, with how many there are. */
  count: (count: number, row: number) => (count === 0 ? `Evidence, row ${row}: attach something` : `Evidence, row ${row}: ${count === 1 ? '1 file' : `${count} files`}`),
  none: 'Drop pictures and files here, or paste a screenshot.',
  dropHere: 'Let go to attach',
  add: 'Add…',
  choose: 'Attach pictures and files',
  text: 'What is to be seen',
  textHint: 'In a sentence',
  needsText: 'The report asks for it.',
  inReport: 'In the report',
  inReportOf: (name: string) => `${name} in the report`,
  look: (name: string) => `Look at ${name}`,
  save: (name: string) => `Save a copy of ${name}`,
  saveShort: 'Save a copy…',
  saveDialog: 'Save a copy',
  kind: 'Files to attach',
  remove: (name: string) => `Remove ${name}`,
  removed: (name: string) => `Removed: ${quote(name)}`,
  gone: 'What was in it isn’t kept any more. Attach the file again.',
  damaged: 'The picture can’t be shown.',
  close: 'Close',
  cleaned: (count: number) => `Attached. Position, author and device were taken out of ${pictures(count)}.`,
  asTheyAre: (names: readonly string[]) =>
    `Attached as ${names.length === 1 ? 'it is' : 'they are'}: ${names.map(quote).join(', ')}. What ${names.length === 1 ? 'it says' : 'they say'} of the author stays inside.`,
}
