/** La pagina sulla responsabilità individuale, solo per chi facilita (metodo §5). */
import type { accountability as english } from '../en/accountability'

export const accountability: typeof english = {
  command: 'Responsabilità individuale: una pagina solo per te',
  entry: 'Responsabilità individuale…',
  title: 'Una pagina solo per te',
  lead: 'Se qualcuno debba risponderne non è una domanda per la sessione. Se la domanda ti resta addosso, pensaci qui, con calma; poi torna al sistema.',
  kept: 'Di ciò che scrivi qui Lisca non conserva niente: non va in nessun file, né nella cronologia delle modifiche, né in ciò che esporti, e lo schermo condiviso resta com’è. Sparisce quando lasci questa pagina. La memoria del computer, invece, è fuori dalla sua portata.',

  elsewhere: 'Forse non è questo il posto',
  elsewhereHelp: 'Se c’era l’intenzione di fare del male, o può esserci stato un reato: fermati, e passa la cosa alle persone giuste, quelle che la tua organizzazione o la legge indicano. Una sessione non può risolverla, e indagare qui potrebbe fare danni.',

  questions: [
    {
      ask: 'C’era l’intenzione di fare del male?',
      help: 'Qualcuno voleva un danno, o sapeva che sarebbe arrivato? Se sì, non è questo il posto. Se no, vai avanti.',
    },
    {
      ask: 'Tre colleghi, nella stessa situazione, avrebbero fatto lo stesso?',
      help: 'Pensa a tre persone con la stessa formazione, lo stesso carico e quel che si sapeva allora. Se poteva succedere anche a loro, mettere un’altra persona in quel posto non cambia niente.',
    },
    {
      ask: 'La regola si poteva davvero seguire?',
      help: 'Era conosciuta, chiara, e possibile da seguire in quel momento? Di solito come si fa? E lo sanno tutti?',
    },
    {
      ask: 'Che cosa avrebbe reso facile fare la cosa giusta?',
      help: 'Pensa alle condizioni: strumenti, tempi, informazioni. È questo che va portato nella sessione, come condizione.',
    },
  ],
  room: 'Spazio per pensare. Non ne resta niente',

  places: {
    heading: 'Tre punti da cui guardare',
    lead: 'Leggili tutti e tre. Può essere vero più di uno insieme. Nessuno è un verdetto, e qui non si conta niente.',
    helps: 'Che cosa aiuta',
    list: [
      {
        name: 'Un errore in buona fede',
        asks: [
          'Voleva fare bene, ed è andata diversamente?',
          'Lì era facile sbagliarsi, e difficile accorgersene?',
          'In una giornata così, poteva capitare a chiunque?',
        ],
        helps: 'Conforta la persona a cui è capitato. Poi ripara il sistema, perché sia più difficile sbagliarsi e lo si veda prima.',
      },
      {
        name: 'Un’abitudine di tutti, o che il lavoro richiede',
        asks: [
          'Anche gli altri fanno così, e lo si sa?',
          'Che cosa si risparmia facendo così: tempo, fatica, una discussione?',
          'È andata bene per così tanto che non sembra più un rischio?',
        ],
        helps: 'Accompagna tutti quelli che lavorano così. E ripara ciò che rende conveniente l’abitudine: la regola che non si può seguire, la pressione, lo strumento che manca.',
      },
      {
        name: 'Un rischio corso sapendolo, e senza un motivo',
        asks: [
          'Vedeva il pericolo allora, e non solo adesso?',
          'Niente spingeva a farlo: nessuna pressione, abitudine, altro dovere?',
          'Aveva davvero una scelta?',
        ],
        helps: 'Riguarda gli altri due: a cose fatte, molto somiglia a questo. Se resta, passa la cosa ad altri. Qui non si può risolvere.',
      },
    ],
  },

  handover: {
    heading: 'Passare ad altri',
    lead: 'Per questa domanda la sessione si ferma qui. Non chiedere altro a nessuno, non scriverne nell’analisi, e passala a chi se ne occupa per lavoro:',
    to: [
      { name: 'Risorse umane', help: 'una questione tra l’organizzazione e chi ci lavora' },
      { name: 'Ufficio legale', help: 'che cosa chiede la legge, e che cosa va conservato' },
      { name: 'Protezione dei dati', help: 'possono esserci di mezzo dati di persone; un avviso può avere una scadenza di pochi giorni' },
      { name: 'Canale per le segnalazioni (whistleblowing)', help: 'qualcuno va protetto, o può toccare chi sta sopra' },
      { name: 'Polizia', help: 'se c’è un reato, o se qualcuno è in pericolo' },
    ],
    card: 'Una scheda vuota da stampare…',
    cardHelp: 'Una pagina, da riempire a mano. Niente di ciò che scrivi qui c’è sopra.',
    cardFile: 'Scheda di consegna.pdf',
    cardDialog: 'Salva la scheda vuota',
  },

  hurt: 'Chi ne ha sofferto, e di che cosa ha bisogno?',
  hurtHelp: 'Ha una pagina tutta sua, che resta con l’analisi.',
  toHurt: 'Vai a quella pagina',
  leave: 'Esci, senza conservare niente',
}
