/** Numbers with a decimal, as the language writes them: 4.2, or 4,2. */
import { language } from './language.svelte'

export const decimal = (value: number): string =>
  new Intl.NumberFormat(language(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value)
