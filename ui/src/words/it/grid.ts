/** The words of impact × effort. */
export { grid } from '../en/grid'
