/** The words of the priorities: dots, and what they say. */
export { priorities } from '../en/priorities'
