/** The words of the action plan. */
export { actions } from '../en/actions'
