import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'
import { budget } from './budget.ts'

export default defineConfig(({ mode }) => ({
  plugins: [svelte(), budget()],
  // The window's engine is WebKitGTK 2.40 or newer, or the system's WebView.
  build: {
    target: 'safari16.4',
    // What comes after the first page comes at once; the first page has a budget.
    chunkSizeWarningLimit: 540,
    // The facilitator's window, and the shared screen.
    rollupOptions: { input: ['index.html', 'audience.html'] },
  },
  resolve: mode === 'test' ? { conditions: ['browser'] } : {},
  server: {
    // A page that doesn't compile is said in the terminal, and doesn't cover the window.
    hmr: { overlay: false },
    // The fonts are those that the Rust side measures with, wherever they live.
    fs: { allow: ['.', '../src-tauri/crates/lettering/fonts'] },
  },
  // A test that needs a document says so at its top: `@vitest-environment happy-dom`.
  test: { environment: 'node', include: ['src/**/*.test.ts'] },
}))
