import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeServer } from './serve.mjs';

const dir = mkdtempSync(join(tmpdir(), 'serve-'));
const state = { dir };
const server = makeServer(state);
let port = 0;

beforeAll(async () => {
  mkdirSync(join(dir, 'assets'));
  writeFileSync(join(dir, 'index.html'), '<title>page</title>');
  writeFileSync(join(dir, 'sw.js'), '');
  writeFileSync(join(dir, 'assets/big-1234.js'), 'x'.repeat(5_000_000));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = /** @type {import('node:net').AddressInfo} */ (server.address()).port;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(dir, { recursive: true, force: true });
});

const html = { accept: 'text/html,*/*' };

describe('the server', () => {
  it('answers every address of the app with the page', async () => {
    for (const path of ['/', '/n/abc', '/n/abc/t/def?item=1', '/n/Talks%20v1.2', '/n/%D8%B1']) {
      expect(await ask(path, html)).toMatchObject({ status: 200, text: '<title>page</title>' });
    }
  });

  it('says 404 for a missing asset, never the page', async () => {
    for (const path of ['/assets/gone-1.js', '/assets/gone', '/gone.png']) {
      expect((await ask(path, html)).status).toBe(404);
    }
  });

  it('refuses a malformed or a wandering address, and lives on', async () => {
    expect((await ask('/%E0%A4%A')).status).toBe(400);
    expect((await ask('/%00')).status).toBe(400);
    expect((await ask('//')).status).toBe(400);
    expect((await ask('/..%2f..%2fetc%2fpasswd')).status).toBe(403);
    expect((await ask(`/${'a'.repeat(5000)}`, html)).status).toBe(200);
    expect((await ask('/', {}, 'POST')).status).toBe(405);
  });

  it('keeps hashed files for good and asks anew for the page and the worker', async () => {
    expect((await ask('/assets/big-1234.js')).headers['cache-control']).toContain('immutable');
    expect((await ask('/', html)).headers['cache-control']).toBe('no-cache');
    expect((await ask('/sw.js')).headers['cache-control']).toBe('no-cache');
  });

  it('sends the security policy with every answer', async () => {
    for (const path of ['/', '/assets/gone.js', '/%00']) {
      const { headers } = await ask(path, html);
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'x-parley': expect.any(String),
      });
    }
  });

  it('sends a visitor of the other loopback name to the one address', async () => {
    const visit = { ...html, 'sec-fetch-mode': 'navigate' };
    expect(await ask('/n/abc', visit)).toMatchObject({
      status: 307,
      headers: { location: `http://localhost:${port}/n/abc` },
    });
    expect((await ask('/n/abc', { ...visit, host: `localhost:${port}` })).status).toBe(200);
    expect((await ask('/n/abc', html)).status).toBe(200);
  });

  it('outlives a client that hangs up or talks nonsense', async () => {
    const rude = createConnection(port, '127.0.0.1');
    rude.end('nonsense\r\n\r\n');
    rude.on('error', () => {});
    await once(rude, 'close');
    await new Promise((done) => {
      const req = request({ port, host: '127.0.0.1', path: '/assets/big-1234.js' }, (res) => {
        res.once('data', () => req.destroy());
        res.once('close', done);
        res.on('error', () => {});
      });
      req.on('error', () => {});
      req.end();
    });
    expect((await ask('/', html)).status).toBe(200);
  });

  it('says so when there is no build', async () => {
    state.dir = join(dir, 'nowhere');
    expect(await ask('/', html)).toMatchObject({ status: 503, text: /npm run build/ });
    state.dir = dir;
  });
});

/** @param {string} path @param {Record<string, string>} headers */
function ask(path, headers = {}, method = 'GET') {
  return new Promise((done, fail) => {
    request({ port, host: '127.0.0.1', path, headers, method }, (res) => {
      let text = '';
      res.setEncoding('utf8');
      res.on('data', (part) => (text += part));
      res.on('end', () => done({ status: res.statusCode, headers: res.headers, text }));
    })
      .on('error', fail)
      .end();
  });
}
