/** What the window shows after its first page, the library. Its code is loaded once that page is painted. */
export { default as Backups } from './views/backups/Backups.svelte'
export { default as ImportPreview } from './views/importing/ImportPreview.svelte'
export { default as Inbox } from './views/hazards/Inbox.svelte'
export { default as ShortForm } from './views/hazards/ShortForm.svelte'
export { default as Workshop } from './views/shell/Workshop.svelte'
