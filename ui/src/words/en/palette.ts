/** The palette: every command by name. */
export const palette = {
  title: 'Commands',
  placeholder: 'What would you like to do?',
  none: 'No command is called that.',
  recent: 'Used last',
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
}
