/** The words of the fishbone and the five whys. */
export { diagram } from '../en/diagram'
