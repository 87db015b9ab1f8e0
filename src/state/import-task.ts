import { holdingImportsFirst } from '#data/import-lock.ts';
import { startStaging, type Staging } from '#data/writes/staging.ts';
import { emptyBook } from '#domain/book.ts';
import { countsOf } from '#domain/book-part.ts';
import { blobSource } from '#exchange/blob-source.ts';
import { checkFile, type CheckOptions } from '#exchange/check-file.ts';
import type { FileRefusal } from '#exchange/file-refusal.ts';
import type { FileRow } from '#exchange/file-row.ts';
import type { FileSource } from '#exchange/file-source.ts';
import { makeFreshRows, type FreshRows } from '#exchange/fresh-rows.ts';
import { sealedRows } from '#exchange/sealed-rows.ts';
import { brokenOff, type Brought } from './brought.ts';
import type { Following } from './following.ts';

export interface Wanted {
  readonly id: string;
  /** The title of a copy under new ids; null where it is brought in as it is. */
  readonly copyTitle: string | null;
}

interface ImportGiven {
  readonly file: Blob;
  readonly wanted: readonly Wanted[];
  /** Of the file when it was checked; without it, it is checked again. */
  readonly seal?: string | null;
}

/**
 * Brings in negotiations of a file that was found sound and not staged while it was checked: reads it once more, making sure that it is still the
 * same, writes what is wanted where no read sees it, and makes it visible at the very end. All of it or nothing.
 */
export async function importTask(
  { file, wanted, seal = null }: ImportGiven,
  following: Following,
): Promise<Brought> {
  const source: Source = { ...blobSource(file), seal };
  const copies = wanted.filter(({ copyTitle }) => copyTitle !== null);
  const share = copies.length > 0 ? 0.3 : 0;
  const fresh = await freshFor(source, copies, {
    ...following,
    onProgress: (done) => following.onProgress(done * share),
  });
  const rest: Following = {
    ...following,
    onProgress: (done) => following.onProgress(share + done * (1 - share)),
  };
  const ids = wanted.map(({ id }) => fresh.get(id)?.idOf(id) ?? id);
  const work = () => bring(source, wanted, ids, fresh, rest);
  const brought = await holdingImportsFirst(ids, work, following.signal);
  return brought === 'taken' ? { kind: 'taken' } : brought.value;
}

type Source = FileSource & { readonly seal: string | null };
type Fresh = ReadonlyMap<string, FreshRows>;

async function bring(
  source: Source,
  wanted: readonly Wanted[],
  ids: readonly string[],
  fresh: Fresh,
  following: Following,
): Promise<Brought> {
  let staging: Staging | null = null;
  try {
    staging = await startStaging(ids);
    const brought = await stage(source, wanted, fresh, staging, following);
    if (brought.kind !== 'imported') await staging.sweep();
    return brought;
  } catch (error) {
    // What cannot be swept now is swept at the next start.
    await staging?.sweep().catch((after: unknown) => console.warn('Left to be swept', after));
    following.signal.throwIfAborted();
    return brokenOff(error);
  }
}

async function stage(
  source: Source,
  wanted: readonly Wanted[],
  fresh: Fresh,
  staging: Staging,
  following: Following,
): Promise<Brought> {
  const titles = new Map(wanted.map(({ id, copyTitle }) => [id, copyTitle]));
  const counts = { ...countsOf(emptyBook) };
  const live: string[] = [];
  const refusal = await readAgain(source, {
    ...following,
    onRow: (table, row, length) => {
      const title = titles.get(row.negotiationId);
      if (title === undefined) return undefined;
      const renewed = fresh.get(row.negotiationId)?.renew(row) ?? row;
      const own = table === 'negotiations' && title !== null ? titled(renewed, title) : renewed;
      counts[table] += 1;
      if (table === 'negotiations' && !isDeleted(own)) live.push(own.id);
      return staging.add(table, own, length);
    },
  });
  if (refusal) return { kind: 'refused', says: refusal.says };
  following.signal.throwIfAborted();
  await staging.show(counts);
  return { kind: 'imported', ids: live };
}

/** A first reading for the ids: those that come last may be pointed at by those that come first. */
async function freshFor(
  source: Source,
  copies: readonly Wanted[],
  following: Following,
): Promise<Fresh> {
  const fresh = new Map(copies.map(({ id }) => [id, makeFreshRows()]));
  if (fresh.size === 0) return fresh;
  await readAgain(source, {
    ...following,
    onRow: (_table, row) => fresh.get(row.negotiationId)?.see(row),
  });
  for (const each of fresh.values()) each.settle();
  return fresh;
}

async function readAgain(
  source: Source,
  options: Following & Required<Pick<CheckOptions, 'onRow'>>,
): Promise<FileRefusal | null> {
  if (source.seal !== null) return await sealedRows(source, source.seal, options);
  const check = await checkFile(source, options);
  return check.ok ? null : check.refusal;
}

function titled(row: FileRow, title: string): FileRow {
  return Object.assign({ ...row }, { title });
}

function isDeleted(row: FileRow): boolean {
  return (row as { deleted?: boolean }).deleted === true;
}
