// Static server for the built app: SPA fallback, right cache headers, the security policy as headers.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { immutable, securityHeaders } from './csp.mjs';

/**
 * @param {{ dir: string }} state  `state.dir` may be changed while the server runs (tests: publish a new build)
 */
export function makeServer(state) {
  const server = createServer((req, res) => {
    try {
      answer(resolve(state.dir), req, res);
    } catch {
      if (!res.headersSent) refuse(res, 500, 'The file could not be read.');
      else res.destroy();
    }
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  return server;
}

/** Sent with every answer, so that a second `npm start` recognises the first. */
export const appHeader = 'x-parley';
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const ownHeaders = { ...securityHeaders, [appHeader]: version };

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.map': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * @param {string} root
 * @param {import('node:http').IncomingMessage} req
 * @param {import('node:http').ServerResponse} res
 */
function answer(root, req, res) {
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    res.setHeader('allow', 'GET, HEAD');
    return refuse(res, 405, 'Only GET and HEAD are answered here.');
  }
  const path = pathOf(req.url ?? '/');
  if (path === undefined) return refuse(res, 400, 'That address is malformed.');
  if (!existsSync(join(root, 'index.html'))) {
    return refuse(res, 503, 'Parley is not built yet. Run: npm run build');
  }
  if (isStrayVisit(req)) {
    res.setHeader('location', `http://localhost:${req.socket.localPort}${req.url}`);
    return refuse(res, 307, 'Parley keeps to one address, since a browser keeps data by address.');
  }
  const wanted = normalize(join(root, path));
  if (wanted !== root && !wanted.startsWith(root + sep)) return refuse(res, 403, 'Not here.');
  const found = isFile(wanted);
  if (!found && !isPage(path, req.headers.accept ?? '')) return refuse(res, 404, 'Not found.');
  const file = found ? wanted : join(root, 'index.html');
  res.writeHead(200, {
    ...ownHeaders,
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-length': statSync(file).size,
    'cache-control': found && path.startsWith('/assets/') ? immutable : 'no-cache',
  });
  if (req.method === 'HEAD') return void res.end();
  // A client that goes away mid-answer ends the stream; there is nobody left to tell.
  pipeline(createReadStream(file), res, () => {});
}

/** A person who opened 127.0.0.1 would find none of what they entered at localhost. */
function isStrayVisit(/** @type {import('node:http').IncomingMessage} */ { headers }) {
  const isVisit = headers['sec-fetch-mode'] === 'navigate';
  return isVisit && /^(?:127\.0\.0\.1|\[::1\])(?::|$)/.test(headers.host ?? '');
}

/** @param {string} url @returns {string | undefined} the decoded path, undefined where it is malformed */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

/** Every address of the app is one page; a missing script or image must stay missing. */
function isPage(/** @type {string} */ path, /** @type {string} */ accept) {
  if (path.startsWith('/assets/') || extname(path) in types) return false;
  return extname(path) === '' || accept.includes('text/html');
}

/** @param {string} file */
function isFile(file) {
  try {
    return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    return false; // a name too long, or a file where a folder was expected
  }
}

/** @param {import('node:http').ServerResponse} res @param {number} status @param {string} text */
function refuse(res, status, text) {
  res.writeHead(status, {
    ...ownHeaders,
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  });
  res.end(`${text}\n`);
}
