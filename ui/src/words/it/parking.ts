/** The words of the parking lot. */
export { parking } from '../en/parking'
