/** The palette: every command by name. */
export const palette = {
  title: 'Commands',
  placeholder: 'What would you like to do, or see?',
  none: 'Nothing is called that.',
  recent: 'Used last',
  goTo: 'Go to',
  /** The headings that commands stand under. */
  groups: {
    cause: 'Causes',
    diagram: 'Diagram',
    steps: 'Steps',
    room: 'Shared screen',
    session: 'Session',
    actions: 'Actions',
    workshop: 'Workshop',
  },
  window: {
    turnTo: (step: string) => `Turn to: ${step}`,
    history: 'History: look at an earlier moment',
    keys: 'Show the keys',
    export: 'Export the PDF',
    import: 'Import a file as a new workshop…',
    larger: 'Larger words in the window',
    smaller: 'Smaller words in the window',
    usual: 'Words of the window in their usual size',
    speak: (name: string) => `Lisca in ${name}`,
  },
}
