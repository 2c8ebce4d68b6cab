/** The page on accountability, for the facilitator alone (method §5). */
export const accountability = {
  command: 'Accountability: a page for you alone',
  entry: 'Accountability…',
  title: 'A page for you alone',
  lead: 'Whether somebody is accountable is no part of the workshop. If the question stays with you, think it through here, in peace; then go back to the system.',
  kept: 'Lisca keeps nothing of what you write here: no file, no history, no export has it, and the shared screen stays as it is. It goes when you leave this page. The computer’s own memory is beyond Lisca’s reach.',

  elsewhere: 'This may belong elsewhere',
  elsewhereHelp: 'If harm was meant, or there may have been a crime: stop, and hand over to the right people, those whom your organisation or the law names for it. It can’t be settled in a workshop, and looking into it here could do harm.',

  questions: [
    {
      ask: 'Was harm intended?',
      help: 'Did somebody mean to do harm, or know that it would come? If so, this belongs elsewhere. If not, go on.',
    },
    {
      ask: 'Would three peers in the same place have done the same?',
      help: 'Think of three people with the same training, the same load and what was known at the time. If they might well have done it too, another person in that place changes nothing.',
    },
    {
      ask: 'Was the rule workable?',
      help: 'Was it known, clear, and possible to follow at that moment? What do people usually do, and does everybody know?',
    },
    {
      ask: 'What would have had to be different?',
      help: 'What would have made the safe way the easy one? That is what belongs in the workshop, as a condition.',
    },
    {
      ask: 'Who has been hurt, and what do they need?',
      help: 'Those who were harmed, and those who were on duty. Who looks after each of them, and by when?',
    },
  ],
  room: 'Room to think',
  leave: 'Leave, and keep nothing',
}
