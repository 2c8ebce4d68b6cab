/** Words of the library. */
export { home } from '../en/home'
