import type { Day } from './day.ts';
import { foldText } from './fold-text.ts';
import { filterText, parseQuery } from './query.ts';
import { fixedValues, isQueryKey, queryKeys, type QueryKey } from './query-keys.ts';
import type { QueryNames } from './query-names.ts';
import { queryValues } from './query-values.ts';

/** A way to go on with a query, and the query as it is then. */
export interface Completion {
  readonly key: QueryKey;
  /** Null: the key alone is offered. */
  readonly value: string | null;
  readonly query: string;
  readonly caret: number;
}

const most = 8;
const mostOfWord = 3;

/** How the part of a query at the caret can be completed; where nothing is typed, with every key. */
export function completeQuery(
  query: string,
  caret: number,
  names: QueryNames,
  today: Day,
): readonly Completion[] {
  const term = parseQuery(query).find(({ start, end }) => start < caret && caret <= end);
  const put = (key: QueryKey, value: string | null, isNot: boolean) => {
    const text = value === null ? `${key}:` : `${filterText(key, value)} `;
    const before = query.slice(0, term?.start ?? caret);
    const after = query.slice(term?.end ?? caret).trimStart();
    const start = `${before}${isNot ? '-' : ''}${text}`;
    const isSame = value !== null && filterText(key, value) === query.slice(term?.start, term?.end);
    return isSame ? [] : [{ key, value, query: start + after, caret: start.length }];
  };
  if (!term) return query.trim() === '' ? allKeys.flatMap((key) => put(key, null, false)) : [];
  const { isNot } = term;
  if (term.kind === 'phrase') return [];
  if (term.kind === 'filter') {
    const key = foldText(term.key);
    if (!isQueryKey(key)) return [];
    const values = beginning(queryValues(key, names, today), term.text);
    return values.slice(0, most).flatMap((value) => put(key, value, isNot));
  }
  const typed = foldText(term.text);
  const keys = allKeys.filter((key) => key.startsWith(typed));
  const named = typed.length < 2 ? [] : valuesBeginning(typed, names, today);
  return [
    ...keys.flatMap((key) => put(key, null, isNot)),
    ...named.slice(0, mostOfWord).flatMap(([key, value]) => put(key, value, isNot)),
  ].slice(0, most);
}

const allKeys = Object.keys(queryKeys) as QueryKey[];

/** Those that begin with what was typed come before those in which it stands elsewhere. */
function beginning(values: readonly string[], typed: string): readonly string[] {
  const wanted = foldText(typed).trim();
  const at = (value: string) => foldText(value).indexOf(wanted);
  return values.filter((value) => at(value) !== -1).toSorted((a, b) => rank(at(a)) - rank(at(b)));
}

function rank(at: number): number {
  return at === 0 ? 0 : 1;
}

function valuesBeginning(
  typed: string,
  names: QueryNames,
  today: Day,
): readonly (readonly [QueryKey, string])[] {
  const keys: readonly QueryKey[] = [
    'party',
    'track',
    ...(Object.keys(fixedValues) as QueryKey[]).filter((key) => key !== 'has'),
  ];
  return keys.flatMap((key) =>
    queryValues(key, names, today)
      .filter((value) => foldText(value).startsWith(typed))
      .map((value) => [key, value] as const),
  );
}
