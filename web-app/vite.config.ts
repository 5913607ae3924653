import { fileURLToPath } from 'node:url'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { serviceWorker } from './scripts/service-worker.ts'
import { mockPractice } from './dev/mock/plugin.ts'

const mocked = process.env.ANTEROOM_MOCK === '1'

export default defineConfig({
  plugins: [react(), { ...optimizeLocales.vite({ locales: ['en-US'] }), enforce: 'pre' }, serviceWorker(), ...(mocked ? [mockPractice()] : [])],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    // Straight into the jar: the gateway serves `web/` from its class path.
    outDir: 'target/classes/web',
    emptyOutDir: true,
    target: 'es2022',
    // Nothing is inlined: the CSP allows neither inline scripts nor data: URLs for fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
  },
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:8080' } },
  // Pure functions, and components that take themselves away again: a new process for each file would cost ten times what the tests do.
  test: { include: ['src/**/*.test.{ts,tsx}'], environment: 'node', pool: 'threads', isolate: false },
})
