import { blankedChange } from '#domain/blanked.ts';
import { tableNames, type Book, type TableName } from '#domain/book.ts';
import type { Change, ChangeEntry } from '#domain/change.ts';
import type { Row } from '#domain/row.ts';
import type { Stamp } from '#domain/stamp.ts';
import * as fc from 'fast-check';

/** For tests: something that a person does to a book, drawn beforehand so that any book can take it. */
export interface Deed {
  readonly kind: 'edit' | 'delete' | 'restore' | 'mark' | 'move' | 'copy' | 'purge';
  /** Which table and row, modulo what there is. */
  readonly at: number;
  readonly value: number;
}

export const anyDeed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom<Deed['kind'][]>(
    'edit',
    'edit',
    'edit',
    'delete',
    'restore',
    'mark',
    'move',
    'copy',
    'purge',
  ),
  at: fc.nat(1000),
  value: fc.nat(4),
});

/** The book after some deeds of one tab. What is given is left as it is. @param from the first reading of its clock */
export function afterDeeds(book: Book, deeds: readonly Deed[], tab: string, from: number): Book {
  return deeds.reduce((now, deed, index) => {
    const stamp = `${(from + index * 2).toString(16).padStart(12, '0')}-0000-${tab}`;
    return done(now, deed, stamp);
  }, book);
}

function done(book: Book, { kind, at, value }: Deed, stamp: Stamp): Book {
  const tables = tableNames.filter((table) => book[table].length > 0);
  const table = tables[at % tables.length];
  const rows: readonly Row[] = table ? book[table] : [];
  const row = rows[at % rows.length];
  if (!table || !row) return book;
  // Nobody edits what is in the trash.
  if (row.deleted !== (kind === 'restore' || kind === 'purge')) return book;
  if (kind === 'purge') return purged(book, table, row, stamp);
  if (kind === 'copy') {
    if (table !== 'positions' && table !== 'issues') return book;
    const id = `${stamp.slice(0, 8)}-${stamp.slice(8, 12)}-7000-8000-${stamp.slice(-8)}0000`;
    const copy = { ...row, id, created: stamp, stamps: {} };
    return logged(put(book, table, copy), stamp, table, copy, {});
  }
  const patch = patchFor(book, kind, table, row, value);
  if (patch === null) return book;
  const [path, to] = patch;
  return logged(put(book, table, withField(row, path, to, stamp)), stamp, table, row, {
    [path]: to,
  });
}

function patchFor(
  book: Book,
  kind: Deed['kind'],
  table: TableName,
  row: Row,
  value: number,
): readonly [string, unknown] | null {
  if (kind === 'delete') return table === 'negotiations' ? null : ['deleted', true];
  if (kind === 'restore') return ['deleted', false];
  if (kind === 'mark') return table === 'positions' ? ['credibility', String(value + 1)] : null;
  if (kind === 'move') {
    const issue = book.issues[value % Math.max(1, book.issues.length)];
    return table === 'positions' && issue ? ['issueId', issue.id] : null;
  }
  const field = ['title', 'name', 'text', 'note'].find((each) => Object.hasOwn(row, each));
  return field === undefined || table === 'positions' ? null : [field, `Words ${value}`];
}

function withField(row: Row, path: string, value: unknown, stamp: Stamp): Row {
  return Object.assign({ ...row }, { [path]: value, stamps: { ...row.stamps, [path]: stamp } });
}

function put(book: Book, table: TableName, row: Row): Book {
  const others = (book[table] as readonly Row[]).filter(({ id }) => id !== row.id);
  return { ...book, [table]: [...others, row] };
}

/** Leaves of the tree only, so that nothing is left without its ground. The log forgets what it said. */
function purged(book: Book, table: TableName, row: Row, stamp: Stamp): Book {
  const { id, negotiationId } = row;
  if (!leaves.has(table)) return book;
  const others = (book[table] as readonly Row[]).filter((each) => each.id !== id);
  const stone = { id, negotiationId, table, removed: stamp };
  const tombstones = [...book.tombstones, stone];
  const gone = { ids: new Set([id]), words: new Set<string>() };
  const changes = book.changes.map((change) => blankedChange(change, gone));
  const without = { ...book, [table]: others, tombstones, changes };
  return logged(without, stamp, table, null, {});
}

const leaves: ReadonlySet<TableName> = new Set([
  'positions',
  'notes',
  'steps',
  'understandings',
  'assessments',
  'quotes',
  'readouts',
]);

function logged(
  book: Book,
  id: Stamp,
  table: TableName,
  row: Row | null,
  after: ChangeEntry['after'],
): Book {
  const entry = row && { table, id: row.id, issueId: null, isNew: false, before: {}, after };
  const change: Change = {
    id,
    negotiationId: book.negotiations[0]?.id ?? '',
    verb: row ? 'edit' : 'purge',
    table,
    subject: '',
    at: 0,
    tab: id.slice(-8),
    entries: entry ? [entry] : [],
    counts: {},
  };
  return { ...book, changes: [...book.changes, change] };
}
