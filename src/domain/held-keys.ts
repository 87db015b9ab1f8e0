import { tableNames, type Book } from './book.ts';

/** What a book holds, gathered row by row: see `heldKeys`. */
export interface KeyGatherer {
  readonly add: (row: { readonly id: string; readonly deleted: boolean }) => void;
  /** In rising order. */
  readonly keys: () => Uint32Array<ArrayBuffer>;
}

/**
 * What a book holds, as one number a record and one more for each that is not deleted: small enough to
 * keep, and enough to count what a later book lacks. In rising order.
 */
export function heldKeys(book: Book): Uint32Array<ArrayBuffer> {
  const held = gatherKeys();
  for (const table of tableNames) for (const row of book[table]) held.add(row);
  return held.keys();
}

export function gatherKeys(): KeyGatherer {
  const keys: number[] = [];
  return {
    add({ id, deleted }) {
      const key = hash(id);
      keys.push(key);
      if (!deleted) keys.push(hash('/', key));
    },
    keys: () => new Uint32Array(keys).toSorted(),
  };
}

/** How many of the keys of an earlier book a later one lacks. */
export function lostKeys(earlier: Uint32Array, later: Uint32Array): number {
  let lost = 0;
  let at = 0;
  for (const key of earlier) {
    while (at < later.length && (later[at] ?? 0) < key) at += 1;
    if (later[at] !== key) lost += 1;
  }
  return lost;
}

/** FNV-1a. */
function hash(text: string, from = 0x81_1c_9d_c5): number {
  let sum = from;
  for (let n = 0; n < text.length; n += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(n), 0x01_00_01_93);
  }
  return sum >>> 0;
}
