import { speaking } from '../say'

export const say = speaking('en')
