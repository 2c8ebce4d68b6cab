/** The words of the report's view. */
export { report } from '../en/report'
