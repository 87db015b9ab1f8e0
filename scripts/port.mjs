// Which port, and who is on it.
import { request } from 'node:http';
import { appHeader } from './serve.mjs';

/** Fixed, because a browser keeps data by origin, and the port is part of the origin. */
export const fixedPort = 7275;

/**
 * @param {string | undefined} text  the value of $PORT
 * @returns {number | undefined} undefined where it is not a port number
 */
export function readPort(text) {
  if (text === undefined || text.trim() === '') return fixedPort;
  const port = /^\d+$/.test(text.trim()) ? Number(text) : NaN;
  return port >= 1 && port <= 65_535 ? port : undefined;
}

/** @param {number} port @returns {Promise<'free' | 'parley' | 'other'>} */
export async function whoListens(port) {
  // A browser may take "localhost" for either address.
  const answers = await Promise.all([knock('127.0.0.1', port), knock('::1', port)]);
  if (answers.includes('parley')) return 'parley';
  return answers.includes('other') ? 'other' : 'free';
}

/** @param {string} host @param {number} port @returns {Promise<'free' | 'parley' | 'other'>} */
function knock(host, port) {
  return new Promise((done) => {
    const req = request({ host, port, method: 'HEAD', path: '/', agent: false }, (res) => {
      res.resume();
      done(res.headers[appHeader] === undefined ? 'other' : 'parley');
    });
    req.setTimeout(2000, () => {
      done('other');
      req.destroy();
    });
    req.on('error', (error) => {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error);
      const nobody = ['ECONNREFUSED', 'EADDRNOTAVAIL', 'EAFNOSUPPORT', 'ENETUNREACH'];
      done(nobody.includes(code ?? '') ? 'free' : 'other');
    });
    req.end();
  });
}
