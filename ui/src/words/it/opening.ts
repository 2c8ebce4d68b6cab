/** Le parole dell'apertura: per che cosa, con quali regole, chi è qui, e che cosa è ancora aperto da prima. */
import type { Status } from '../../bindings/types'
import type { opening as english } from '../en/opening'
import { say } from './say'

const STATUSES: { readonly [name: string]: string } = {
  proposed: 'Proposta',
  agreed: 'Concordata',
  in_progress: 'In corso',
  done: 'Fatta',
  verified: 'Verificata',
  declined: 'Non accolta',
}

export const opening: typeof english = {
  earlier: {
    heading: 'Ancora aperto da prima',
    help: 'Dalle analisi precedenti sullo stesso sistema o team. Comincia da che cosa ne è stato.',
    from: (title: string) => `Da “${title}”`,
    noOwner: 'senza responsabile',
    noDue: 'senza scadenza',
    late: 'in ritardo',
    status: (what: string) => `Stato di “${what}”`,
    none: (system: string) => `Dalle analisi precedenti su “${system}” non è rimasto aperto niente.`,
    statusOf: (status: Status) => STATUSES[typeof status === 'string' ? status : 'declined'] ?? '',
  },
  purpose: {
    heading: 'Scopo',
    help: 'Che cosa vogliamo aver capito alla fine. La sala lo vede.',
    label: 'A che cosa serve questa sessione?',
    hint: 'Capire come ci si è arrivati, e accordarsi su ciò che lo renderà meno probabile',
    system: 'Sistema o team',
    systemHint: 'Piattaforma dei pagamenti',
    systemBefore: 'Nominati in analisi precedenti',
    systemHelp: 'Collega questa analisi a quelle precedenti sullo stesso sistema.',
  },
  rules: {
    heading: 'Regole',
    help: 'Una per riga. La sala le vede.',
    label: 'Regole',
    hint: 'Ruoli, non nomi',
    usual: 'Usa le mie abituali',
    keep: 'Salvale come le mie abituali',
    kept: 'Ora queste sono le tue regole abituali.',
  },
  here: {
    heading: 'Chi è qui',
    help: 'Solo ruoli, mai nomi.',
  },
  agenda: {
    heading: 'Scaletta',
    help: 'Flessibile: ogni passo si può aprire in ogni momento.',
    step: 'Passo',
    minutes: 'Minuti',
    minutesOf: (step: string) => `Minuti per ${step}`,
    line: 'Riga per la sala',
    lineOf: (step: string) => `Riga per la sala: ${step}`,
    prompt: 'La tua traccia',
    promptOf: (step: string) => `La tua traccia: ${step}`,
    private: 'la vedi solo tu',
    noMinutes: (most: number) => ({ message: 'Non è un numero di minuti.', help: `Scrivi da 0 a ${most}.` }),
    template: 'Usa una scaletta',
    builtIn: 'Già pronte',
    own: 'Le mie',
    keep: 'Salvala tra le mie…',
    keepTitle: 'Salva questa scaletta',
    keepHelp: 'I suoi minuti, le tracce e le righe si possono poi usare in ogni analisi.',
    name: 'Nome',
    nameHint: 'Retrospettiva del team, 75 minuti',
    keepDone: 'Salva',
    cancel: 'Annulla',
    kept: (name: string) => `“${name}” è tra le tue.`,
    drop: 'Elimina una delle mie',
    dropOne: (name: string) => `Elimina “${name}”`,
    dropped: (name: string) => `“${name}” è stata eliminata.`,
    inAll: (minutes: number) => say('{minutes, plural, one {# minuto} other {# minuti}} in tutto', { minutes }),
    taken: (name: string) => `Ora la scaletta è “${name}”.`,
  },
}
