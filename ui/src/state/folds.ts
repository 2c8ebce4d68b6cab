/** Which folds of a workshop's steps are open: they stay so while its window is open, whatever step is turned to. */
import { SvelteSet } from 'svelte/reactivity'
import { ofEach } from './ofEach'
import type { OpenWorkshop } from './workshop.svelte'

/** By name. */
export const foldsOf = ofEach((_: OpenWorkshop) => new SvelteSet<string>())
