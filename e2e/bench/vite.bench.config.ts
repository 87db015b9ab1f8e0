import { defineConfig } from 'vite';
import { sourcePlugins, workerPlugins } from '../../vite.shared.config.ts';

/** The page with the yardsticks and with what others would build on: never a part of the program's build. */
export default defineConfig({
  root: import.meta.dirname + '/page',
  logLevel: 'warn',
  define: { __BUILD_ID__: JSON.stringify('bench') },
  plugins: [sourcePlugins()],
  worker: { format: 'es', plugins: workerPlugins },
  build: {
    target: 'esnext',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [{ name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\// }],
        },
      },
    },
  },
});
