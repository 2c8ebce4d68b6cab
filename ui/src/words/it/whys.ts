/** The words of why-mode: the five whys as a conversation. */
export { whys } from '../en/whys'
