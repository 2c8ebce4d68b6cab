/** Words for points in time, and for how long something took. */
export { when } from '../en/when'
