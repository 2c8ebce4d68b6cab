/** Le parole sull’impatto, tipo per tipo. */
import type { impacts as english } from '../en/impacts'

export const impacts: typeof english = {
  heading: 'Impatto per tipo',
  kinds: { people: 'Persone', service: 'Servizio', data: 'Dati', money: 'Denaro', trust: 'Fiducia', environment: 'Ambiente' },
  fields: { amount: 'Quanto', unit: 'Di che cosa', words: 'In parole' },
  units: { people: 'persone', service: 'ore', data: 'record', money: '€', trust: 'reclami', environment: 'litri' },
  add: (kind: string) => `Aggiungi: ${kind}`,
}
