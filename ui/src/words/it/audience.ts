/** Words of the shared screen. A whole room reads them: few, and kind. */
export { audience } from '../en/audience'
