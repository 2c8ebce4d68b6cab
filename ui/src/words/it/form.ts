/** Le parole del modulo con cui segnalano gli altri: una pagina a sé, sigillata per una sola libreria. */
import type { form as english } from '../en/form'

export const form: typeof english = {
  title: 'Segnala un quasi incidente, un pericolo o un incidente',
  language: 'Lingua',
  lead: 'Cinque domande, un minuto, nessun nome. Ciò che per poco non è successo mostra dove il sistema può cedere.',
  promises: 'Che cosa ne sarà',
  kept: 'Si conserva: le tue parole, sigillate in questo browser, in un piccolo file che invii o porti tu.',
  notKept:
    'Non si conserva: il tuo nome, il dispositivo, dove sei, l’ora in cui scrivi. Questa pagina non chiede niente alla rete e non ricorda niente: la chiudi, e qui le tue parole non ci sono più.',
  reader:
    'Chi legge: chi tiene le segnalazioni in Lisca, e nessuno lungo la strada. Se ne nasce un’analisi, il suo gruppo legge che cosa è successo, mai il modo per chiederti altro. Chi porta il file fin lì può vedere che ne hai inviato uno, e quando.',
  needed: 'serve',
  required: 'Che cosa è successo? Serve qualche parola.',
  moment: 'Quel giorno o quell’ora non si può leggere. Correggi, o lascia vuoto.',
  date: 'Giorno',
  time: 'Ora, se la sai',
  unsaid: 'Non so dirlo',
  contactHelp: 'Solo se vuoi. Con questo forse ti trovano; senza, nessuno può chiederti altro. Resta con la segnalazione.',
  contactLabel: 'Un modo per chiederti altro, se vuoi',
  seal: 'Sigilla la segnalazione',
  sealHint: 'Non si invia niente. Ottieni un file e una ricevuta.',
  tooLong: 'È più di quanto una segnalazione può contenere. Accorciala, per favore.',
  noChance: 'Questo browser non ha una fonte di casualità, e non può sigillare. Prova con un altro; le tue parole sono ancora qui.',

  sealed: {
    title: 'Sigillata',
    receipt: 'La tua ricevuta',
    receiptHelp: 'Scrivila subito: questa pagina la dimentica. Con questa puoi chiedere che cosa ne è stato, e nessuno può trovarti.',
    lastSign: (sign) => `L’ultimo segno si dice “${{ '*': 'asterisco', '~': 'tilde', $: 'dollaro', '=': 'uguale' }[sign] ?? sign}”.`,
    copy: 'Copia la ricevuta',
    copied: 'Copiato.',
    notCopied: 'Qui non si può copiare. Selezionala e copiala a mano.',
    file: 'Il file',
    fileHelp: (name) => `${name} è tra i file scaricati. Invialo a chi ti ha dato questo modulo, o portaglielo.`,
    again: 'Salva di nuovo il file',
    text: 'Oppure copialo in una mail',
    textLabel: 'La segnalazione sigillata, come testo',
    copyText: 'Copia il testo',
    stays: 'Quello che hai scritto resta qui sotto finché non chiudi la pagina.',
    change: 'Modifica e sigilla di nuovo',
    changeHelp: 'Ne viene un altro file, con un’altra ricevuta: invia solo quello.',
  },
  written: 'Quello che hai scritto',
}
