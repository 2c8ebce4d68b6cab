/** Words of the opening: what for, by which rules, who is here, and what is still open from before. */
export { opening } from '../en/opening'
