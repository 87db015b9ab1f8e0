import { defineConfig } from 'vitest/config';
import { sourcePlugins } from './vite.shared.config.ts';

export default defineConfig({
  define: { __BUILD_ID__: JSON.stringify('test') },
  plugins: [sourcePlugins()],
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs', 'e2e/walls/**/*.test.mjs'],
    setupFiles: ['fake-indexeddb/auto'],
  },
});
