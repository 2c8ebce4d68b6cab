/** What the library's page seldom shows: it is loaded once the page is painted. */
export { default as Advice } from './Advice.svelte'
export { default as Broken } from './Broken.svelte'
export { default as RescueDialogs } from './RescueDialogs.svelte'
