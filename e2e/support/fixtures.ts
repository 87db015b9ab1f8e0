import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

interface Watching {
  /** What went wrong in any page of the test. A test that provokes a fault takes it out again. */
  readonly problems: string[];
  /** The origins that may be asked; a test with a server of its own adds it. */
  readonly origins: Set<string>;
  /** Every address that was asked for, in order. */
  readonly requests: string[];
  /** Watches a context that the test made itself. */
  readonly watch: (context: BrowserContext) => Promise<void>;
}

/** Every page of every test: no CSP violation, page error, console error, or foreign request. */
export const test = base.extend<Watching>({
  problems: async ({}, use) => {
    const problems: string[] = [];
    await use(problems);
    expect(problems, 'violations, page errors, console errors, foreign requests').toEqual([]);
  },
  origins: async ({ baseURL }, use) => {
    await use(new Set(baseURL ? [new URL(baseURL).origin] : []));
  },
  requests: async ({}, use) => {
    await use([]);
  },
  watch: async ({ problems, origins, requests, browserName }, use) => {
    await use(async (context) => {
      if (browserName === 'firefox') await context.addInitScript(fixFirefoxFill);
      await reportViolations(context, problems);
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        requests.push(request.url());
        if (/^(?:https?|wss?):$/.test(protocol) && !origins.has(origin)) {
          problems.push(`foreign request ${request.url()}`);
        }
      });
      context.on('weberror', (event) => {
        const { message } = event.error();
        if (!message.includes('blocked an inline style')) problems.push(`error ${message}`); // seen above
      });
      context.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console ${message.text()}`);
      });
    });
  },
  context: async ({ context, watch }, use) => {
    await watch(context);
    await use(context);
  },
});

export { expect };

/** The service worker is active and serves this page: the network may go. */
export async function swReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((done) => {
      navigator.serviceWorker.addEventListener('controllerchange', done, { once: true });
    });
  });
}

async function reportViolations(context: BrowserContext, problems: string[]): Promise<void> {
  await context.exposeBinding(
    '__cspViolation',
    (_source, text: string) => void problems.push(text),
  );
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      if (event.sourceFile.includes('eval')) return; // Playwright's own script in Firefox
      const { __cspViolation: report } = globalThis as unknown as {
        __cspViolation(text: string): void;
      };
      report(
        `CSP ${event.effectiveDirective} ${event.blockedURI} ${event.sample} ${event.sourceFile}:${event.lineNumber}`,
      );
    });
  });
}

/**
 * Stock Firefox over BiDi: Playwright's fill() assigns element.value in the page's own world, which
 * React's controlled inputs do not see. execCommand types as a user would.
 */
function fixFirefoxFill() {
  Object.defineProperty(globalThis, '__pw_bidiInsertText', {
    // oxlint-disable-next-line typescript/no-deprecated -- nothing else types into a controlled input
    get: () => (text: string) => void document.execCommand('insertText', false, text),
    set() {
      /* keep ours */
    },
  });
}
