import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/find-chromium.mjs';

const executablePath = await findChromium();
const firefoxPath = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((file) => existsSync(file));
const port = Number(process.env['E2E_PORT'] ?? 7291);

export default defineConfig({
  testDir: 'e2e/journeys',
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env['CI'],
  // What fails once and passes then is named as flaky in the report, to be looked into.
  retries: 1,
  // Journeys tell whole stories, and machines that run them may be busy.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json', { outputFile: 'reports/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          ...(executablePath ? { executablePath } : {}),
          args: ['--disable-quic'],
        },
      },
    },
    ...(firefoxPath && process.env['E2E_FIREFOX']
      ? [
          {
            // Stock Firefox over WebDriver BiDi: no Playwright download needed.
            name: 'firefox',
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefoxPath },
            },
          },
        ]
      : []),
  ],
  webServer: {
    command: 'node scripts/start.mjs --no-build',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: !process.env['CI'],
  },
});
