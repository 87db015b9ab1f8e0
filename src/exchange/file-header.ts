import type { BookCounts } from '#domain/book-part.ts';
import {
  enum as oneOf,
  int,
  literal,
  minimum,
  nonnegative,
  nullish,
  object,
  record,
  string,
  type infer as Infer,
} from 'zod/mini';
import { fileTables } from './book-lines.ts';

/** Raised whenever an older Parley could no longer read what a newer one writes. */
export const fileVersion = 3;

export const fileExtension = '.parley.json';

/** Above this nothing is read. Files are read as streams; what grows with them is what is known of their ids. */
export const maxFileBytes = 2048 * 1024 * 1024;

const fileScopes = ['everything', 'negotiation'] as const;
export type FileScope = (typeof fileScopes)[number];

const count = int().check(nonnegative());

export const headerSchema = object({
  format: literal('parley'),
  version: int().check(minimum(1)),
  /** ISO 8601 instant in UTC. A file made by hand may do without. */
  exportedAt: nullish(string()),
  /** Everything on the device, or one negotiation. */
  scope: nullish(oneOf(fileScopes)),
  /** Number of records of each table; must be right where it is given. */
  counts: nullish(record(string(), count)),
});

export type FileHeader = Readonly<Infer<typeof headerSchema>>;

/** The last line. A file made by hand may do without; where it is given, it must be right. */
export const trailerSchema = object({
  records: count,
  /** The full digest of what the file holds. */
  digest: nullish(string()),
});

export type FileTrailer = Readonly<Infer<typeof trailerSchema>>;

export function headerOf(about: {
  readonly exportedAt: number;
  readonly scope: FileScope;
  readonly counts: BookCounts;
  readonly version?: number | undefined;
}): FileHeader {
  return {
    format: 'parley',
    version: about.version ?? fileVersion,
    exportedAt: new Date(about.exportedAt).toISOString(),
    scope: about.scope,
    counts: Object.fromEntries(fileTables.map((table) => [table, about.counts[table]])),
  };
}
