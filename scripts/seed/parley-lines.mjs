// A Parley file written without the program that reads it: header, records in order, counts and digest, as
// src/exchange/parley-file.md has it.
import { createHash } from 'node:crypto';

/** @typedef {readonly [table: string, count: number, rows: Iterable<object>]} Table */

/**
 * Piece by piece: nothing but the hashes is held.
 * @param {readonly Table[]} tables in the order of the file's description, rows too
 * @returns {Generator<string, void>}
 */
export function* parleyLines(tables) {
  const counts = Object.fromEntries(tables.map(([table, count]) => [table, count]));
  const header = { format: 'parley', version: 3, exportedAt: null, scope: 'everything', counts };
  yield `{"parley":${JSON.stringify(header)},\n"records":[\n`;
  const digest = makeDigest();
  let records = 0;
  for (const [table, , rows] of tables) {
    for (const row of rows) {
      const line = `{"${table}":${JSON.stringify(inOrder(row))}}`;
      digest.add(line);
      yield records === 0 ? line : `,\n${line}`;
      records += 1;
    }
  }
  yield `\n],\n"end":${JSON.stringify({ records, digest: digest.finish() })}}\n`;
}

/** Ids of one kind sort by their number. @param {string} space 8 hex digits @param {string} kind one hex digit @param {number} number */
export function idOf(space, kind, number) {
  const tail = number.toString(16).padStart(11, '0');
  return `${space}-${space.slice(4)}-7000-8000-${kind}${tail}`;
}

/** Ranks in order that stay short. @param {number} number up to 99,999 */
export function rankOf(number) {
  return `e${number.toString(10).padStart(5, '0')}`;
}

/** The hash of the hashes of blocks of 1,024 lines. */
function makeDigest() {
  const whole = createHash('sha256');
  let block = createHash('sha256');
  let lines = 0;
  return {
    add(/** @type {string} */ line) {
      block.update(`${line}\n`);
      lines += 1;
      if (lines % 1024 !== 0) return;
      whole.update(block.digest());
      block = createHash('sha256');
    },
    finish() {
      if (lines % 1024 !== 0) whole.update(block.digest());
      return whole.digest('hex');
    },
  };
}

/** @param {unknown} value @returns {unknown} */
function inOrder(value) {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  /** @type {Record<string, unknown>} */
  const ordered = {};
  const fields = /** @type {Record<string, unknown>} */ (value);
  for (const name of Object.keys(fields).toSorted()) ordered[name] = inOrder(fields[name]);
  return ordered;
}
