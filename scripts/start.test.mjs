import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createSocket } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { fixedPort, readPort } from './port.mjs';
import { makeServer } from './serve.mjs';

/** @type {import('node:net').Server[]} */
const open = [];

afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

it('uses the one documented port unless PORT says otherwise', () => {
  expect(readPort(undefined)).toBe(7275);
  expect(readPort('')).toBe(fixedPort);
  expect(readPort('8080')).toBe(8080);
  for (const text of ['0', '65536', '-1', 'abc', '80a', '1.5'])
    expect(readPort(text)).toBeUndefined();
});

it('prints the address and ends well where Parley already runs', async () => {
  const port = await listen(makeServer({ dir: 'nowhere' }));
  expect(await start(port)).toMatchObject({
    code: 0,
    out: `Parley is already running: http://localhost:${port}/\n`,
  });
});

it('refuses where another site has the port, and says what to do', async () => {
  const port = await listen(createServer((_req, res) => res.end('other')));
  const { code, err } = await start(port);
  expect(code).toBe(1);
  expect(err).toContain(`Port ${port} is taken by another program`);
  expect(err).toContain('PORT=');
});

it('refuses where something that is no web server has the port', async () => {
  const port = await listen(createSocket((socket) => socket.end('220 hello\r\n')));
  expect(await start(port)).toMatchObject({ code: 1 });
});

it('refuses a port that is none', async () => {
  const { code, err } = await start('abc');
  expect(code).toBe(1);
  expect(err).toContain('PORT is not a port number: abc');
});

/** @param {import('node:net').Server} server @returns {Promise<number>} the port */
async function listen(server) {
  open.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
}

/** @param {number | string} port */
async function start(port) {
  const child = spawn(process.execPath, ['scripts/start.mjs', '--no-build'], {
    env: { ...process.env, PORT: String(port) },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (part) => (out += part));
  child.stderr.on('data', (part) => (err += part));
  const [code] = await once(child, 'close');
  return { code, out, err };
}
