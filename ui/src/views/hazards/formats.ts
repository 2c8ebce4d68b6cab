import type { LeafletFormat } from '../../bindings/types'

/** What a sheet that tells back is written as, the usual one first. */
export const FORMATS: readonly LeafletFormat[] = ['pdf', 'html', 'text']
