import type { Book } from '#domain/book.ts';
import { idsAt, references, type Reference } from '#domain/references.ts';
import { fileTables } from './book-lines.ts';
import { placeOf, type FileRefusal } from './file-refusal.ts';
import type { FileRow } from './file-row.ts';
import { duplicateId } from './record-refusals.ts';

/** What must be remembered of a file's records to check them all: their ids, and what is not found yet. */
export interface FileIds {
  /** Refuses an id that its table has already. */
  readonly add: (table: keyof Book, row: FileRow, line: number | null) => FileRefusal | null;
  /** To be called once every record was added. */
  readonly settle: () => Settled;
}

interface Settled {
  /** Soft references that point at nothing in the file. */
  readonly missing: number;
  /** The first reference that must be there and is not. */
  readonly dangling: Dangling | null;
}

export interface Dangling {
  /** Which record of the file it is, from 0. */
  readonly ordinal: number;
  readonly path: string;
  readonly to: keyof Book;
  readonly target: string;
}

interface Entry {
  readonly home: string;
  readonly line: number | null;
}

type Open = Dangling & { readonly home: string; readonly isStructural: boolean };

type Fields = Readonly<Record<string, unknown>>;

const belonging: Reference = { path: 'negotiationId', to: 'negotiations', isStructural: true };

export function makeFileIds(): FileIds {
  const entries = new Map<keyof Book, Map<string, Entry>>(
    fileTables.map((table) => [table, new Map()]),
  );
  const homes = new Map<string, string>(); // so that equal ids share one string
  const open: Open[] = [];
  let count = 0;
  let lastHome = '';
  const isThere = (to: keyof Book, id: string, home: string) =>
    entries.get(to)?.get(id)?.home === home;
  const homeOf = (id: string): string => {
    if (id === lastHome) return lastHome;
    lastHome = homes.get(id) ?? id;
    homes.set(lastHome, lastHome);
    return lastHome;
  };
  const refer = (about: Reference, target: string, home: string) => {
    const { path, to, isStructural } = about;
    if (isThere(to, target, home)) return;
    open.push({ ordinal: count, path, to, target, home, isStructural });
  };
  return {
    add(table, row, line) {
      const home = homeOf(row.negotiationId);
      const earlier = entries.get(table)?.get(row.id);
      if (earlier) return duplicateId(placeOf(line, table, row, 'id'), earlier.line);
      entries.get(table)?.set(row.id, { home, line });
      refer(belonging, home, home);
      for (const each of references[table]) {
        const field = (row as unknown as Fields)[each.path];
        if (typeof field === 'string') refer(each, field, home);
        else if (field === undefined) for (const id of idsAt(row, each.path)) refer(each, id, home);
      }
      count += 1;
      return null;
    },
    settle() {
      const lost = open.filter(({ to, target, home }) => !isThere(to, target, home));
      const missing = lost.filter(({ isStructural }) => !isStructural).length;
      return { missing, dangling: lost.find(({ isStructural }) => isStructural) ?? null };
    },
  };
}
