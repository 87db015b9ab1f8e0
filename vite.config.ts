import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { patchCssModules } from 'vite-css-modules';
import { VitePWA } from 'vite-plugin-pwa';
import { headersFile, metaPolicy } from './scripts/csp.mjs';
import { appManifest } from './scripts/manifest.mjs';
import { sourcePlugins, workerPlugins } from './vite.shared.config.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/**
 * What every start needs, in one file, and the first screen with what it draws in another: dozens of small
 * files compress worse and take longer to fetch. The entry stays apart, since it waits for the disk.
 */
const startChunks = [
  {
    name: 'start',
    tags: ['$initial' as const],
    test: /(?<!\/index\.html|\/src\/app\/main\.tsx)$/,
  },
  { name: 'today', test: /\/src\/app\/screens\/today-screen\.tsx$/ },
];

export default defineConfig(({ command }) => ({
  define: {
    __BUILD_ID__: JSON.stringify(
      process.env['BUILD_ID'] ?? (command === 'build' ? version : 'dev'),
    ),
  },
  // The same library without what browsers older than the build's target need.
  resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  plugins: [
    sourcePlugins(),
    patchCssModules({ generateSourceTypes: true }),
    securityPolicy(),
    layerOrder(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: appManifest,
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,png,woff2,webmanifest}'],
        globIgnores: ['**/pseudo-*.js', 'screenshot*.png'],
        // One file: under Trusted Types a worker may not importScripts() a plain string.
        inlineWorkboxRuntime: true,
        // The first visit is served from the cache at once, screens loaded on demand included.
        clientsClaim: true,
        cleanupOutdatedCaches: true,
        navigateFallbackDenylist: [/^\/assets\//],
        sourcemap: false,
      },
    }),
  ],
  worker: { format: 'es', plugins: workerPlugins },
  build: {
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: { codeSplitting: { groups: startChunks } },
    },
    target: 'baseline-widely-available',
    assetsInlineLimit: 0, // a data: URL would not pass the policy
    manifest: true,
    sourcemap: true,
  },
}));

/** The policy in the page and in `_headers`. Not in development: Vite's preamble is inline. */
function securityPolicy(): Plugin {
  return {
    name: 'security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
          injectTo: 'head-prepend',
        },
      ],
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
    },
  };
}

/** Chunks of CSS load in any order, and the minifier drops the order of the layers from base.css: each chunk begins with it. */
function layerOrder(): Plugin {
  return {
    name: 'layer-order',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css')) {
          const text =
            typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
          file.source = `@layer reset,tokens,base,parts;${text}`;
        }
      }
    },
  };
}
