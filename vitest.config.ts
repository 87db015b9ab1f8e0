import { defineConfig } from 'vitest/config';
import { sourcePlugins } from './vite.shared.config.ts';

export default defineConfig({
  define: { __BUILD_ID__: JSON.stringify('test') },
  plugins: [sourcePlugins()],
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs', 'e2e/walls/**/*.test.mjs'],
    // Property tests take what a busy machine gives them; nothing is judged by time.
    testTimeout: 120_000,
    setupFiles: ['fake-indexeddb/auto'],
  },
});
