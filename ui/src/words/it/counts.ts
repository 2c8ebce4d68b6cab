/** Le parole delle risposte da 1 a 5: quanti hanno dato ciascuna. */
import type { counts as english } from '../en/counts'
import { say } from './say'

export const counts: typeof english = {
  key: 'Nella riga, un tasto da 1 a 5 ne conta una; + e − la correggono.',
  gave: (mark: number) => `Quanti hanno dato ${mark}`,
  mean: (mean: string, votes: number) =>
    say('{mean} in media, da {votes, plural, one {# risposta} other {# risposte}}.', { mean, votes }),
  none: 'Nessuno ha ancora risposto.',
  less: (mark: number) => `Uno in meno per ${mark}`,
  more: (mark: number) => `Uno in più per ${mark}`,
}
