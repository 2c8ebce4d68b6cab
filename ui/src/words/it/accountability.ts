/** La pagina sulla responsabilità individuale, solo per chi facilita (metodo §5). */
import type { accountability as english } from '../en/accountability'

export const accountability: typeof english = {
  command: 'Responsabilità individuale: una pagina solo per te',
  entry: 'Responsabilità individuale (solo per te)',
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
    {
      ask: 'Chi ne ha sofferto, e di che cosa ha bisogno?',
      help: 'Chi ha subito il danno, e chi era di turno. Chi si prende cura di ciascuno, ed entro quando?',
    },
  ],
  room: 'Spazio per pensare',
  leave: 'Esci, senza conservare niente',
}
