/** Words of the close: what was learned, was it worth it, what is open. */
export { close } from '../en/close'
