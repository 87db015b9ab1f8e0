import { ledgerNames, tableNames, type Book, type TableName } from './book.ts';
import { hasUnknownEdit, knownToBoth, mergeBooks } from './merge-books.ts';
import { differingFields, type IsKnown, type MergeField } from './merge-fields.ts';
import type { MergeKind } from './merge-kind.ts';
import { mergeNames, type MergeName } from './merge-names.ts';
import type { Row } from './row.ts';
import { isIdentical } from './identical.ts';

export interface MergeItem extends MergeName {
  readonly table: TableName;
  readonly id: string;
  readonly kind: MergeKind;
  /** Both sides changed the same without knowing of each other: worth a look. */
  readonly isContested: boolean;
  /** Whether it is written here, unless one chooses otherwise. */
  readonly isWritten: boolean;
  /** Where it is after the merge, unless one chooses otherwise. */
  readonly isDeleted: boolean;
  readonly fields: readonly MergeField[];
}

export interface MergePlan {
  /** What is contested first, then in the order of the tables; records that are equal are left out. */
  readonly items: readonly MergeItem[];
  readonly merged: Book;
  /** Whether anything of this device's copy would change, its ledgers included. */
  readonly isEmpty: boolean;
}

/** The path of a whole record, where one copy removed it for good. */
export const wholeRecord = '';

/** What a merge would do, record by record. Writes nothing. */
export function mergePlan(mine: Book, theirs: Book): MergePlan {
  const merged = mergeBooks(mine, theirs);
  const isKnown = knownToBoth(mine, theirs);
  const nameOf = mergeNames([merged, mine, theirs]);
  const removed = new Set([...mine.tombstones, ...theirs.tombstones].map(({ id }) => id));
  const items: MergeItem[] = [];
  let isEmpty = hasSameLedgers(mine, merged);
  for (const table of tableNames) {
    const [own, other, both] = [byId(mine[table]), byId(theirs[table]), byId(merged[table])];
    for (const id of new Set([...own.keys(), ...other.keys()])) {
      const rows: RowsOf = {
        mine: own.get(id) ?? null,
        theirs: other.get(id) ?? null,
        merged: both.get(id) ?? null,
      };
      const isWritten = !isSameRow(rows.mine, rows.merged);
      if (isWritten) isEmpty = false;
      if (rows.mine && rows.theirs && isSameRow(rows.mine, rows.theirs) && !isWritten) continue;
      const fields = fieldsOf(table, rows, isKnown);
      const kind = kindOf(rows, fields, removed.has(id));
      const row = rows.merged ?? rows.mine ?? rows.theirs;
      if (kind === null || row === null) continue;
      items.push({
        ...nameOf(table, row),
        table,
        id,
        kind,
        isContested: fields.some((field) => field.isContested),
        isWritten,
        isDeleted: rows.merged?.deleted ?? true,
        fields,
      });
    }
  }
  const [contested, others] = [true, false].map((is) =>
    items.filter(({ isContested }) => isContested === is),
  );
  return { items: [...(contested ?? []), ...(others ?? [])], merged, isEmpty };
}

interface RowsOf {
  readonly mine: Row | null;
  readonly theirs: Row | null;
  readonly merged: Row | null;
}

function kindOf(
  { mine, theirs, merged }: RowsOf,
  fields: readonly MergeField[],
  isRemoved: boolean,
): MergeKind | null {
  if (!mine) return merged ? 'new' : isRemoved && theirs ? 'deleted-here' : null;
  if (!theirs) return merged ? 'only-here' : 'deleted-there';
  if (!merged) return 'deleted-there';
  if (fields.length === 0) return null;
  if (mine.deleted !== theirs.deleted) return mine.deleted ? 'deleted-here' : 'deleted-there';
  const winners = new Set(fields.map(({ winner }) => winner));
  if (winners.size > 1 || fields.some(({ isContested }) => isContested)) return 'changed-both';
  return winners.has('theirs') ? 'changed-there' : 'changed-here';
}

function fieldsOf(table: TableName, rows: RowsOf, isKnown: IsKnown): readonly MergeField[] {
  const { mine, theirs, merged } = rows;
  if (mine && theirs && merged) return differingFields(table, mine, theirs, merged, isKnown);
  const row = mine ?? theirs;
  if (merged || !row) return [];
  return [
    {
      path: wholeRecord,
      mine: mine !== null,
      theirs: theirs !== null,
      winner: mine ? 'theirs' : 'mine',
      isContested: hasUnknownEdit(row, isKnown),
    },
  ];
}

function isSameRow(one: Row | null, other: Row | null): boolean {
  return one === other || isIdentical(one, other);
}

function hasSameLedgers(one: Book, other: Book): boolean {
  return ledgerNames.every((ledger) => {
    if (one[ledger].length !== other[ledger].length) return false;
    const known = new Map<string, unknown>(one[ledger].map((entry) => [entry.id, entry]));
    return other[ledger].every((entry) => isIdentical(known.get(entry.id), entry));
  });
}

function byId(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
