/** The palette: every command by name. */
export { palette } from '../en/palette'
