import { tableNames, type Book } from '#domain/book.ts';
import { mergeBooks } from '#domain/merge-books.ts';
import type { Row } from '#domain/row.ts';
import { fullDigest } from '#exchange/digest.ts';
import { expect } from 'vitest';
import { loaded, type Device } from './walk-device.fixture.ts';
import { alone, fileOf } from './walk-files.fixture.ts';
import type { World } from './walk-mirror.fixture.ts';
import { isEqual, plainText, rowsOfBook } from './walk-plain.fixture.ts';

interface Apart {
  readonly folder: string;
  /** Goes on with the colleague's copy. */
  readonly edit: (device: Device) => Promise<void>;
  /** Goes on here meanwhile. */
  readonly editHere: () => Promise<void>;
  /** To be called while the model still holds what stood before the merge. */
  readonly onMerged: () => Promise<void>;
}

/**
 * For tests: a negotiation is edited here and on a colleague's device, and merged. What only one side touched
 * is as that side left it; no record of either is missing; merging again changes nothing; either way round
 * gives the same.
 */
export async function mergeApart(
  world: World,
  { folder, edit, editHere, onMerged }: Apart,
): Promise<void> {
  world.done.push(JSON.stringify(['a colleague edits a copy', folder]));
  const base = await world.device.reads.wholeBook(folder);
  const given = await fileOf(world.device, folder);
  const parked = await park(world.device);
  const colleague = await loaded();
  const wanted = [{ id: folder, copyTitle: null }];
  const brought = await colleague.files.importTask({ file: given, wanted }, alone());
  expect(brought.kind).toBe('imported');
  await edit(colleague);
  const theirs = await colleague.reads.wholeBook(folder);
  const file = await fileOf(colleague, folder);
  world.device = await parked(colleague);
  await editHere();
  const { files, reads } = world.device;
  world.done.push(JSON.stringify(['merge', folder]));
  const mine = await reads.wholeBook(folder);
  if (mine.negotiations.length === 0) return;
  const planned = await files.planMerge(file, folder, alone());
  if (planned.kind !== 'planned') throw new Error(plainText(planned));
  expect(await fullDigest(await reads.wholeBook(folder))).toBe(await fullDigest(mine));
  const merged = await files.merge(file, folder, planned, [], alone());
  expect(merged.kind).toBe('merged');
  await onMerged();
  const after = await reads.wholeBook(folder);
  expectBoth(after, { base, mine, theirs });
  expect(await fullDigest(mergeBooks(theirs, mine))).toBe(await fullDigest(after));
  const again = await files.planMerge(file, folder, alone());
  expect(again).toMatchObject({ kind: 'planned', isEmpty: true });
  const others = world.plain.rows.filter((row) => row.negotiationId !== folder);
  world.plain = { ...world.plain, rows: [...others, ...rowsOfBook(after)] };
}

/** Puts all that this device holds aside, and leaves it empty for another one; returns what takes it back. */
async function park({ database, wipe, close }: Device) {
  const kept = await Promise.all(
    database.tables.map(async ({ name }) => [name, await database.table(name).toArray()] as const),
  );
  await wipe();
  close();
  return async (other: Device): Promise<Device> => {
    await other.wipe();
    for (const [name, rows] of kept) await other.database.table(name).bulkAdd([...rows]);
    other.close();
    return await loaded();
  };
}

interface Copies {
  readonly base: Book;
  readonly mine: Book;
  readonly theirs: Book;
}

/** Row by row and field by field, against the copy that both began with. */
function expectBoth(after: Book, { base, mine, theirs }: Copies): void {
  const gone = new Set([...mine.tombstones, ...theirs.tombstones].map(({ id }) => id));
  for (const table of tableNames) {
    const found = new Map((after[table] as readonly Row[]).map((row) => [row.id, row]));
    const [b, m, t] = [base, mine, theirs].map(
      (book) => new Map((book[table] as readonly Row[]).map((row) => [row.id, row])),
    );
    for (const id of new Set([...(m?.keys() ?? []), ...(t?.keys() ?? [])])) {
      if (gone.has(id)) continue;
      const row = found.get(id);
      if (!row) throw new Error(`The merge lost ${table} ${id}.`);
      const [from, own, other] = [b?.get(id), m?.get(id), t?.get(id)];
      if (!from || !own || !other) {
        expect(plainText(row)).toBe(plainText(own ?? other));
        continue;
      }
      const ownTouched = touched(from, own);
      const otherTouched = touched(from, other);
      for (const field of Object.keys(row)) {
        if (field === 'stamps' || field === 'deleted') continue;
        const now = (each: Row) => (each as Row & Record<string, unknown>)[field];
        const values = [now(own), now(other)];
        if (!ownTouched.has(field)) expect(now(row)).toEqual(now(other));
        else if (!otherTouched.has(field)) expect(now(row)).toEqual(now(own));
        else if (!isMap(now(row)))
          expect(values.some((value) => isEqual(value, now(row)))).toBe(true);
      }
    }
  }
}

/** The fields, by their first step, that were written since. */
function touched(from: Row, to: Row): ReadonlySet<string> {
  const paths = Object.keys(to.stamps).filter((path) => to.stamps[path] !== from.stamps[path]);
  return new Set(paths.map((path) => path.split('.')[0] ?? path));
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
