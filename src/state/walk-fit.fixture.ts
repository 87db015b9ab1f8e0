import { tableNames, type Book, type TableName } from '#domain/book.ts';
import { references } from '#domain/references.ts';
import type { Row } from '#domain/row.ts';

type Fields = Readonly<Record<string, unknown>>;
type Pick = (below: number) => number;

/**
 * For tests: makes borrowed fields point at rows of the book, as a person would choose them; a few point at
 * nothing. Dates become such as people write. Null: a place that they must have is not there.
 */
export function fitting(book: Book, pick: Pick) {
  const anyOf = (to: TableName): string | null => {
    const rows = book[to] as readonly Row[];
    const live = rows.filter(({ deleted }) => !deleted);
    const list = pick(9) === 0 ? rows : live;
    return list[pick(list.length)]?.id ?? null;
  };
  return <F extends object>(table: TableName, given: F): F | null => {
    let fields: Fields = { ...(withDates(given, pick) as Fields) };
    for (const { path, to, isStructural } of references[table]) {
      if (!isStructural) {
        fields = rewritten(fields, path.split('.'), () => (pick(8) === 0 ? null : anyOf(to)));
        continue;
      }
      const mayBeNull = table === 'issues' ? path === 'parentId' : nullable.has(`${table}.${path}`);
      const target = mayBeNull && pick(2) === 0 ? null : anyOf(to);
      if (target === null && !mayBeNull) return null;
      fields = { ...fields, [path]: target };
    }
    // What is archived is on few lists.
    if ('archived' in fields) fields = { ...fields, archived: pick(8) === 0 };
    const about = fields['aboutTable'];
    if (tableNames.some((name) => name === about))
      fields = { ...fields, aboutId: anyOf(about as TableName) ?? fields['aboutId'] };
    return fields as F;
  };
}

const nullable = new Set(['positions.trackId', 'positions.issueId', 'steps.trackId']);

/** Ids at a path are replaced where there is something to point at. */
function rewritten(
  value: Fields,
  [step = '', ...rest]: readonly string[],
  next: () => string | null,
) {
  const own = value[step];
  if (rest.length === 0)
    return typeof own === 'string' ? { ...value, [step]: next() ?? own } : value;
  if (typeof own !== 'object' || own === null) return value;
  const [which = '', ...deeper] = rest;
  const members = Object.entries(own).map(([key, member]): [string, unknown] => {
    if (which === '#') return [next() ?? key, member];
    const isObject = typeof member === 'object' && member !== null;
    return [key, isObject ? rewritten(member as Fields, deeper, next) : member];
  });
  const isList = Array.isArray(own);
  return {
    ...value,
    [step]: isList ? members.map(([, each]) => each) : Object.fromEntries(members),
  };
}

const dates = [
  { words: '', edtf: null },
  { words: 'soon', edtf: null },
  ...['2031-01-04', '2031-02-18', '2031-03', '2031-03-01/2031-03-04', '2030', '2031-03-12?'].map(
    (edtf) => ({ words: '', edtf }),
  ),
];

function withDates(value: unknown, pick: Pick): unknown {
  if (Array.isArray(value)) return value.map((each) => withDates(each, pick));
  if (typeof value !== 'object' || value === null) return value;
  if ('edtf' in value && 'words' in value) return dates[pick(dates.length)];
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withDates(each, pick)]),
  );
}
