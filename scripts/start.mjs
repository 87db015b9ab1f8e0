// `npm start`: builds the production app and serves it on this machine only.
// With --no-build it serves dist/ as it is.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fixedPort, readPort, whoListens } from './port.mjs';
import { makeServer } from './serve.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const port = readPort(process.env['PORT']);

if (port === undefined) {
  fail(`PORT is not a port number: ${process.env['PORT']}. Choose one from 1 to 65535.`);
} else {
  await start(port);
}

/** @param {number} at */
async function start(at) {
  const address = `http://localhost:${at}/`;
  const listener = await whoListens(at);
  if (listener === 'parley') {
    console.log(`Parley is already running: ${address}`);
    return;
  }
  if (listener === 'other') return failBusy(at);
  if (at !== fixedPort) {
    console.log(
      `Note: a browser keeps Parley's data by address, port included. What was entered at port ${fixedPort} is not shown at port ${at}, and the other way round.`,
    );
  }
  if (!process.argv.includes('--no-build')) {
    console.log('Building Parley …');
    const { build } = await import('vite');
    await build({ logLevel: 'warn' });
  }
  if (!existsSync(`${dist}/index.html`)) return fail('Nothing is built yet. Run: npm run build');
  const server = makeServer({ dir: dist });
  server.on('error', (error) => {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'EADDRINUSE') failBusy(at);
    else if (code === 'EACCES') fail(`This account may not use port ${at}. Choose one above 1023.`);
    else fail(`Parley could not start: ${error.message}`);
  });
  server.listen(at, '127.0.0.1', () => {
    console.log(
      `Parley is running: ${address}\nStop it with Ctrl+C. Your data stays in the browser.`,
    );
  });
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** @param {number} at */
function failBusy(at) {
  fail(
    `Port ${at} is taken by another program, so Parley did not start.
Close that program and try again. To use another port instead: PORT=${at + 1} npm start
(a browser keeps data by address, port included: what is entered there is seen only there).`,
  );
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
