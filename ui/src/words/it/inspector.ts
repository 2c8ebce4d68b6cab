/** Le parole dei dettagli. */
import type { inspector as english } from '../en/inspector'
import { say } from './say'

export const inspector: typeof english = {
  nothing: 'Seleziona qualcosa sul diagramma: con un clic, o con le frecce.',

  cause: {
    text: 'Testo',
    category: 'Categoria',
    inherited: 'come sopra',
    inherit: 'come ciò che spiega',
    unsorted: 'Senza categoria',
    nature: 'Natura',
    evidence: 'Evidenze',
    note: 'Che cosa si è visto',
    noteHint: 'Che cosa parla a favore, o contro',
    source: 'Fonte',
    sourceHint: 'Un registro, un documento, un ruolo',
    standing: 'Tipo di causa',
    owner: 'Di competenza di',
    ownerHint: 'Un ruolo o un’organizzazione',
    duty: 'Quale compito era già assegnato?',
    dutyHint: 'Che cosa, e dove sta scritto',
    usually: 'Come si fa di solito qui?',
    usuallyHint: 'In un giorno normale, da quasi tutti',
    known: 'Che cosa si poteva sapere e vedere in quel momento?',
    knownHint: 'Quello che si vedeva e si diceva',
    votes: 'Voti',
    more: 'Un voto in più',
    less: 'Un voto in meno',
    explains: 'Spiega',
    effect: 'l’effetto',
    beneath: 'Che cosa l’ha reso possibile',
    beneathAdd: 'Aggiungi che cosa l’ha reso possibile',
    actions: 'Azioni',
    actionsAdd: 'Aggiungi un’azione',
  },
  also: {
    heading: 'Detto anche',
    drop: (wording: string) => `Togli la formulazione “${wording}”`,
  },
  fromEntry: 'Dalla cronologia',
  hints: {
    refuted: 'Smentita: resta, sbiadita, così nessuno la cerca di nuovo.',
    rootBeneath: 'Ha cause sotto di sé. La radice è più in fondo?',
  },

  natures: { condition: 'Condizione', act: 'Atto', deviation: 'Scostamento', event: 'Evento' },
  naturesMeaning: {
    condition: 'C’era già prima',
    act: 'Qualcosa di fatto o non fatto',
    deviation: 'Una procedura non seguita',
    event: 'Qualcosa di tecnico',
  },
  evidence: {
    unknown: 'Nessuna',
    possible: 'Ipotesi',
    supported: 'Sostenuta',
    confirmed: 'Confermata',
    refuted: 'Smentita',
  },
  standings: {
    plain: 'Da valutare',
    contributing: 'Concausa',
    root: 'Causa radice',
    outside: 'Fuori dal nostro controllo',
  },

  category: {
    name: 'Categoria',
    nameField: 'Nome',
    initial: 'Sigla',
    hue: 'Colore',
    hueOf: (number: number) => `Colore ${number}`,
    place: 'Posto lungo la lisca',
    towardsHead: 'Verso la testa',
    fromHead: 'Verso la coda',
    remove: 'Togli la categoria',
    removeMeans: (count: number, elsewhere: number) =>
      say(
        '{count, plural, =0 {Non vi sta nessuna causa.} one {La causa che vi sta resta, senza categoria.} other {Le # cause che vi stanno restano, senza categoria.}}{elsewhere, plural, =0 {} one { Ha questa categoria anche # causa su un’altra spina: prenderà quella di ciò che spiega.} other { Hanno questa categoria anche # cause su altre spine: prenderanno quella di ciò che spiegano.}} Si può annullare.',
        { count, elsewhere },
      ),
    all: 'Tutte le categorie',
    add: 'Aggiungi una categoria',
    unsorted: 'Senza categoria',
    unsortedMeans:
      'Queste cause non hanno ancora una categoria. Premi un numero su una causa per dargliela, o trascinala su una spina.',
  },

  effect: {
    name: 'Effetto',
    text: 'Che cosa è successo',
    hint: 'Che cosa è successo, dove, quando, quanto?',
    advice: 'Di’ quattro cose',
    advices: [
      ['Che cosa', 'che cosa si è visto, come fatto'],
      ['Dove', 'il luogo, il sistema, il reparto'],
      ['Quando', 'da, a, e quando è stato rilevato'],
      ['Quanto', 'una misura: quanti, per quanto, a che costo'],
    ],
    without: 'Senza cause, persone o rimedi: vengono dopo.',
    causes: (count: number, roots: number) =>
      say('{count, plural, one {# causa} other {# cause}}, {roots, plural, one {# causa radice} other {# cause radice}}', { count, roots }),
  },
}
