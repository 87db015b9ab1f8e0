import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, swReady, test } from '../support/fixtures.ts';
import {
  addTrack,
  goTo,
  goToTrack,
  logPosition,
  openExample,
  startNegotiation,
} from '../support/steps.ts';

const elsewhere = 'https://elsewhere.example';

test('a whole journey asks no other origin for anything', async ({ page, requests, baseURL }) => {
  await openExample(page);
  await swReady(page);
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Summit planning');
  await goToTrack(page, 'Summit planning');
  await logPosition(page, {
    statement: `See ${elsewhere}/paper and <img src="${elsewhere}/x.png">`,
    party: 'Aldria',
    issue: 'Date',
    stance: 'Open',
  });
  for (const place of ['Log', 'Meetings', 'Next steps', 'Parties', 'Understandings', 'Sources'])
    await goTo(page, place);
  await page.goto('/settings');
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  const origins = new Set(
    requests
      .map((url) => new URL(url))
      .filter(isOfNetwork)
      .map(originOf),
  );
  expect([...origins]).toEqual([new URL(baseURL ?? '').origin]);
});

test('what is smuggled into the page reaches nobody', async ({ page, problems, context }) => {
  const arrived: string[] = [];
  await context.route(`${elsewhere}/**`, async (route) => {
    arrived.push(route.request().url());
    await route.fulfill({ headers: { 'access-control-allow-origin': '*' }, body: 'got it' });
  });
  await page.goto('/');
  await swReady(page);
  const blocked = await page.evaluate(async (url) => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(event.effectiveDirective),
    );
    const fetched = await fetch(`${url}/fetch`).then(
      () => 'fetched',
      () => 'refused',
    );
    const image = await new Promise<string>((done) => {
      const element = new Image();
      element.addEventListener('load', () => done('loaded'));
      element.addEventListener('error', () => done('refused'));
      element.src = `${url}/image.png`;
    });
    const form = document.createElement('form');
    form.action = `${url}/form`;
    document.body.append(form);
    form.submit();
    await new Promise((done) => setTimeout(done, 300));
    form.remove();
    return { fetched, image, violations: [...new Set(violations)] };
  }, elsewhere);
  expect(blocked).toMatchObject({ fetched: 'refused', image: 'refused' });
  expect(blocked.violations.toSorted()).toEqual(['connect-src', 'form-action', 'img-src']);
  expect(arrived).toEqual([]);
  expect(problems.splice(0).length).toBeGreaterThan(0); // provoked here, and only here
});

test('no worker of ours can reach out either', async ({ page, problems, context }) => {
  const arrived: string[] = [];
  const listener = createServer((request, response) => {
    arrived.push(request.url ?? '');
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('got it');
  }).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address() as AddressInfo;
  try {
    await page.goto('/');
    await swReady(page);
    const worker = context.serviceWorkers()[0];
    if (!worker) throw new Error('The service worker is running.');
    const ask = async (url: string) =>
      await worker.evaluate(
        async (address) =>
          await fetch(address).then(
            () => 'fetched',
            () => 'refused',
          ),
        url,
      );
    expect(await ask(`http://127.0.0.1:${port}/from-the-worker`)).toBe('refused');
    expect(await ask('/index.html')).toBe('fetched');
    expect(arrived).toEqual([]);
  } finally {
    listener.close();
  }
  const policies = await page.evaluate(async () => {
    const answers = await Promise.all(
      ['/sw.js', '/'].map((path) => fetch(path, { cache: 'reload' })),
    );
    return answers.map(({ headers }) => headers.get('content-security-policy') ?? '');
  });
  for (const policy of policies) expect(policy).toContain("connect-src 'self'");
  problems.splice(0); // what the worker was refused is said on its console
});

test('strings cannot become markup or scripts', async ({ page, problems }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'New negotiation' }).first()).toBeVisible();
  const thrown = await page.evaluate(() => {
    const tries = {
      markup: () => {
        document.createElement('div').innerHTML = '<b>bold</b>';
      },
      script: () => {
        document.createElement('script').text = 'globalThis.isRun = true';
      },
      worker: () => new Worker('https://elsewhere.example/worker.js'),
    };
    return Object.entries(tries).map(([name, run]) => {
      try {
        run();
        return `${name} ran`;
      } catch {
        return `${name} refused`;
      }
    });
  });
  expect(thrown).toEqual(['markup refused', 'script refused', 'worker refused']);
  problems.splice(0); // provoked
});

const isOfNetwork = ({ protocol }: URL) => /^(?:https?|wss?):$/.test(protocol);
const originOf = ({ origin }: URL) => origin;
