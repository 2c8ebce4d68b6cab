/** Words of the step "What happened". */
export { happened } from '../en/happened'
