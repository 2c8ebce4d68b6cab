/** Le parole della chiusura: che cosa si è imparato, se è stato tempo ben speso, che cosa resta aperto. */
import type { close as english } from '../en/close'

export const close: typeof english = {
  view: 'Che cosa si vede',
  report: 'Il rapporto',
  close: 'Chiudi con la sala',
  learned: {
    heading: 'Una cosa imparata',
    help: 'Ogni ruolo ne dice una. Una per riga; la sala le vede.',
    label: 'Che cosa si è imparato',
    hint: 'Una cosa per riga',
  },
  worth: {
    heading: 'È stato tempo ben speso?',
    help: 'Per alzata di mano, da 1 a 5. Si conservano solo i numeri.',
    label: 'Quanti hanno dato',
    ends: ['per niente', 'del tutto'],
  },
  open: {
    heading: 'Questioni aperte',
    help: 'A che cosa non abbiamo saputo rispondere, e chi se ne fa carico.',
    label: 'Questioni aperte',
    hint: 'Una questione per riga',
  },
  after: 'Le azioni possono decantare qualche giorno prima di diventare definitive. Va bene anche uscire senza nessuna.',
}
