/** The history panel: what was done, by time. */
export { history } from '../en/history'
