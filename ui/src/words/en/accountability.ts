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
  ],
  room: 'Room to think. Nothing of it is kept',

  places: {
    heading: 'Three places to stand',
    lead: 'Read all three. More than one may be true at once. None is a verdict, and nothing is counted.',
    helps: 'What helps',
    list: [
      {
        name: 'An honest mistake',
        asks: [
          'Did they mean to do it well, and it came out otherwise?',
          'Was the slip easy to make there, and hard to notice?',
          'Could it have been anybody, on a day like that?',
        ],
        helps: 'Console whoever it happened to. Then mend the system, so that the slip is harder to make and sooner caught.',
      },
      {
        name: 'A habit that everybody shares, or that the work asks for',
        asks: [
          'Do others do it this way too, and is that known?',
          'What does this way save: time, trouble, a quarrel?',
          'Has it gone well for so long that it no longer looks like a risk?',
        ],
        helps: 'Coach, together with all who work this way. And mend what makes the habit pay: the rule that can’t be kept, the pressure, the tool that is missing.',
      },
      {
        name: 'A risk run knowingly, and without a reason',
        asks: [
          'Did they see the danger then, not only now?',
          'Did nothing speak for it: no pressure, no habit, no other duty?',
          'Had they a real choice?',
        ],
        helps: 'Look at the other two once more: afterwards, much looks like this one. If it remains, hand over. It can’t be settled here.',
      },
    ],
  },

  handover: {
    heading: 'Hand over',
    lead: 'For this question the workshop stops here. Ask nobody any further, write nothing about it into the workshop, and pass it on to those whose work it is:',
    to: [
      { name: 'Personnel', help: 'a matter between the organisation and somebody who works for it' },
      { name: 'Legal', help: 'what the law asks for, and what has to be kept' },
      { name: 'Data protection', help: 'data about people may be concerned; a notice may be due within days' },
      { name: 'Whistleblowing channel', help: 'somebody needs protection, or those above may be concerned' },
      { name: 'Police', help: 'for a crime, or where somebody is in danger' },
    ],
    card: 'A blank card to print…',
    cardHelp: 'One page, to be filled in by hand. Nothing that you write here is on it.',
    cardFile: 'Hand-over card.pdf',
    cardDialog: 'Save the blank card',
  },

  hurt: 'Who has been hurt, and what do they need?',
  hurtHelp: 'That has a page of its own, which is kept with the workshop.',
  toHurt: 'To that page',
  leave: 'Leave, and keep nothing',
}
