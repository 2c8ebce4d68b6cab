/** La pagina su chi ne ha sofferto, e di che cosa ha bisogno (metodo §14). */
import type { hurt as english } from '../en/hurt'

export const hurt: typeof english = {
  command: 'Chi ne ha sofferto: una pagina solo per te',
  entry: 'Chi ne ha sofferto…',
  title: 'Chi ne ha sofferto, e di che cosa ha bisogno?',
  lead: 'Accanto a ciò che si impara c’è ciò che si ripara. Scrivi ruoli, non nomi; di che cosa ciascuno ha bisogno; e chi se ne occupa.',
  kept: 'Questa pagina resta con l’analisi, e quello che ne togli nella cronologia delle sue modifiche. Non è mai sullo schermo condiviso, e non è nel rapporto se non la includi tu.',
  whose: {
    people_affected: 'Persone coinvolte',
    the_one_whose_act: 'Chi ha compiuto il gesto',
    colleagues: 'Colleghi',
    organisation: 'L’organizzazione',
  },
  whoseMeaning: {
    people_affected: 'Chi l’ha subito, o avrebbe potuto.',
    the_one_whose_act: 'Spesso ne soffre anche lui, e di rado gli si chiede.',
    colleagues: 'Chi c’era, e chi va avanti.',
    organisation: 'Fiducia, tempo, un obbligo di avvisare.',
  },
  columns: { need: 'Di che cosa ha bisogno', role: 'Chi, come ruolo', owner: 'Chi se ne occupa', due: 'Entro', done: 'Fatto' },
  fresh: 'Di che cosa ha bisogno? Invio lo aggiunge',
  freshOf: (whose) => `${whose}: di che cosa ha bisogno?`,
  role: 'Ruolo',
  owner: 'Ruolo',
  remove: (need) => `Togli “${need}”`,
  removed: 'Tolto.',
  undo: 'Annulla',
  seenTo: (done, all) => `fatti: ${done} su ${all}`,
  close: 'Chiudi',
}
