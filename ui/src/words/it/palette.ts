/** La tavolozza: ogni comando per nome. */
import type { palette as english } from '../en/palette'

export const palette: typeof english = {
  title: 'Comandi',
  placeholder: 'Che cosa vuoi fare, o vedere?',
  none: 'Niente con questo nome.',
  recent: 'Usati da poco',
  goTo: 'Vai a',
  groups: {
    cause: 'Cause',
    diagram: 'Diagramma',
    steps: 'Passi',
    room: 'Schermo condiviso',
    session: 'Sessione in corso',
    actions: 'Azioni',
    workshop: 'Analisi',
  },
  window: {
    turnTo: (step: string) => `Passa a: ${step}`,
    history: 'Cronologia delle modifiche: guarda un momento precedente',
    keys: 'Mostra le scorciatoie',
    export: 'Esporta il PDF',
    import: 'Importa un file come nuova analisi…',
    larger: 'Parole più grandi nella finestra',
    smaller: 'Parole più piccole nella finestra',
    usual: 'Parole della finestra nella grandezza usuale',
    speak: (name: string) => `Lisca in ${name}`,
  },
}
