import { defineConfig } from '@playwright/test';

/** One run that measures everything, in one browser. See scripts/bench.mjs. */
export default defineConfig({
  testDir: '.',
  testMatch: 'benchmark.bench.ts',
  outputDir: '../../test-results/bench',
  workers: 1,
  retries: 0,
  timeout: 0,
  reporter: [['line']],
});
