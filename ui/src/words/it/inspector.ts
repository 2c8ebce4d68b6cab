/** The words of the inspector. */
export { inspector } from '../en/inspector'
