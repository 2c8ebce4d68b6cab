/** Words for what goes wrong beside what the Rust side words itself. */
export { failure } from '../en/failure'
