/** Words of the silent round and of the tray that it fills. */
export { silent, tray } from '../en/silent'
