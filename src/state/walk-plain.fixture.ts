import { emptyBook, tableNames, type Book, type TableName } from '#domain/book.ts';

/** For tests: one record of the plain model, with its fields as they are now. */
export interface PlainRow {
  readonly table: TableName;
  readonly id: string;
  readonly negotiationId: string;
  readonly created: string;
  readonly deleted: boolean;
  readonly [field: string]: unknown;
}

/** One field of one row, or that it is new, as a gesture changed it. */
export interface PlainEntry {
  readonly table: TableName;
  readonly id: string;
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A gesture that can be undone. */
export interface PlainStep {
  /** Of the change on the device. */
  readonly id: string;
  readonly folder: string;
  readonly entries: readonly PlainEntry[];
  /** When it was undone, counted; null while it stands. */
  readonly undone: number | null;
  /** Everything as it stood before and after; null where an undo leads elsewhere. */
  readonly snapshots: { readonly before: Rows; readonly after: Rows } | null;
}

type Rows = readonly PlainRow[];

/** For tests: all that the device should hold, as a list of rows and a list of steps. Slow on purpose. */
export interface Plain {
  readonly rows: Rows;
  readonly steps: readonly PlainStep[];
  /** How many undos there were. */
  readonly undos: number;
}

/** What a gesture does to one row. */
export type Act =
  | {
      readonly kind: 'insert';
      readonly table: TableName;
      readonly id: string;
      readonly given: object;
    }
  | {
      readonly kind: 'patch';
      readonly table: TableName;
      readonly id: string;
      readonly fields: object;
    };

/** The model after a gesture; the same model if nothing differs. */
export function withGesture(
  plain: Plain,
  {
    id,
    folder,
    acts,
  }: { readonly id: string; readonly folder: string; readonly acts: readonly Act[] },
): Plain {
  let { rows } = plain;
  const entries: PlainEntry[] = [];
  for (const act of acts) {
    const { table } = act;
    if (act.kind === 'insert') {
      const home = table === 'negotiations' ? act.id : folder;
      const base = { table, id: act.id, negotiationId: home, created: id, deleted: false };
      rows = withRow(rows, { ...act.given, ...base });
      entries.push({ table, id: act.id, path: 'deleted', before: true, after: false });
    } else {
      const changed: string[] = [];
      for (const [path, after] of Object.entries(act.fields)) {
        const row = rows.find((each) => each.id === act.id);
        if (!row) throw new Error(`The model has no row ${table} ${act.id}.`);
        const before = valueAt(row, path);
        if (isEqual(before, after)) continue;
        rows = withValue(rows, act.id, path, after);
        entries.push({ table, id: act.id, path, before, after });
        changed.push(path);
      }
      rows = aligned(rows, act.id, changed);
    }
  }
  if (entries.length === 0) return plain;
  const snapshots = { before: plain.rows, after: rows };
  return {
    ...plain,
    rows,
    steps: withStep(plain.steps, { id, folder, entries, undone: null, snapshots }),
  };
}

/** After fields of a row have changed: positions follow their issue to its track. */
export function aligned(rows: Rows, id: string, paths: readonly string[]): Rows {
  const changed = rows.find((row) => row.id === id);
  const isPlaced = paths.some((path) => path === 'trackId' || path === 'issueId');
  if (!isPlaced || (changed?.table !== 'issues' && changed?.table !== 'positions')) return rows;
  return rows.map((row) => {
    if (row.table !== 'positions' || (row.id !== id && row['issueId'] !== id)) return row;
    const issue = rows.find((each) => each.table === 'issues' && each.id === row['issueId']);
    return issue ? { ...row, trackId: issue['trackId'] } : row;
  });
}

function withRow(rows: Rows, row: PlainRow): Rows {
  return [...rows, row];
}

/** What was undone before can't be made again after a new step. */
export function withStep(steps: readonly PlainStep[], step: PlainStep): readonly PlainStep[] {
  return [...steps.filter(({ undone }) => undone === null), step];
}

export function valueAt(row: PlainRow, path: string): unknown {
  const dot = path.indexOf('.');
  const field = dot < 0 ? path : path.slice(0, dot);
  const value = Object.hasOwn(row, field) ? row[field] : null;
  if (dot < 0) return value ?? null;
  const key = path.slice(dot + 1);
  return new Map<string, unknown>(Object.entries(value ?? {})).get(key) ?? null;
}

/** A member that is withdrawn leaves a null, but a member of a set leaves nothing. */
export function withValue(rows: Rows, id: string, path: string, value: unknown): Rows {
  const dot = path.indexOf('.');
  return rows.map((row) => {
    if (row.id !== id) return row;
    if (dot < 0) return { ...row, [path]: value };
    const field = path.slice(0, dot);
    const key = path.slice(dot + 1);
    const members = new Map<string, unknown>(Object.entries(row[field] ?? {}));
    if (value === null && members.get(key) === true) members.delete(key);
    else members.set(key, value);
    return { ...row, [field]: Object.fromEntries(members) };
  });
}

/** Equal as JSON; null is what is not there. Order of keys is no matter. */
export function isEqual(a: unknown, b: unknown): boolean {
  return plainText(a ?? null) === plainText(b ?? null);
}

/** JSON with the keys of every object in order. */
export function plainText(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

/** The model's rows as a book, without stamps and log. */
export function bookOf(rows: Rows): Book {
  const sorted = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const tables = tableNames.map((name) => [
    name,
    sorted.flatMap(({ table, ...row }) => (table === name ? [{ ...row, stamps: {} }] : [])),
  ]);
  return { ...emptyBook, ...(Object.fromEntries(tables) as Partial<Book>) };
}

/** The rows of a book as the model holds them. */
export function rowsOfBook(book: Book): Rows {
  return tableNames.flatMap((table) =>
    book[table].map(({ stamps: _stamps, ...row }) => ({ ...row, table })),
  );
}
