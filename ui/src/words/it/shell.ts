/** Words of the window around the steps. */
export { shell } from '../en/shell'
