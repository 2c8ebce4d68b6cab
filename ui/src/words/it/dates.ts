/** The names of days and months, and what is said about a date that was typed. */
export { dates } from '../en/dates'
