import { vitePreprocess } from '@sveltejs/vite-plugin-svelte'

/** Puts every `<style>` into its layer (src/look/look.css): what several views share beneath the views. */
const layers = {
  name: 'layers',
  style: ({ content, filename }) => {
    const layer = /[/\\]src[/\\](parts|picture)[/\\]/.test(filename) ? 'parts' : 'views'
    return { code: `@layer ${layer} {${content}}` }
  },
}

export default { preprocess: [vitePreprocess(), layers] }
