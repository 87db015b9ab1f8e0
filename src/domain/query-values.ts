import type { Day } from './day.ts';
import { foldText } from './fold-text.ts';
import { tlps } from './marking.ts';
import { fixedValues, type QueryKey } from './query-keys.ts';
import type { QueryName, QueryNames } from './query-names.ts';

/** Everything that a filter can ask for; of dates the likely ones, since any can be typed. */
export function queryValues(key: QueryKey, names: QueryNames, today: Day): readonly string[] {
  switch (key) {
    case 'party':
    case 'track':
    case 'negotiation':
    case 'person':
      return distinct(names[key].map(({ name }) => name));
    case 'owner':
      return distinct([...names.party, ...names.person].map(({ name }) => name));
    case 'tag':
      return names.tags;
    case 'marking':
      return distinct([...tlps, ...names.markings]);
    case 'since':
    case 'until':
      return [today, today.slice(0, 7), today.slice(0, 4), String(Number(today.slice(0, 4)) - 1)];
    case 'kind':
    case 'stance':
    case 'firmness':
    case 'has':
    case 'status':
      return fixedValues[key] ?? [];
  }
}

/** Those that are meant by what was typed: by the whole name, else by its beginning, else by a part of it. */
export function meantNames(names: readonly QueryName[], typed: string): readonly QueryName[] {
  return best(names, typed, ({ name, others }) => [name, ...others]);
}

export function meantValues(values: readonly string[], typed: string): readonly string[] {
  return best(values, typed, (value) => [value]);
}

function best<V>(
  all: readonly V[],
  typed: string,
  namesOf: (value: V) => readonly string[],
): readonly V[] {
  const wanted = comparable(typed);
  if (wanted === '') return [];
  const ways: readonly ((name: string) => boolean)[] = [
    (name) => name === wanted,
    (name) => name.startsWith(wanted),
    (name) => name.includes(wanted),
  ];
  for (const isMeant of ways) {
    const found = all.filter((value) => namesOf(value).some((name) => isMeant(comparable(name))));
    if (found.length > 0) return found;
  }
  return [];
}

/** "Red line", "red-line" and "redline" are the same. */
function comparable(text: string): string {
  return foldText(text).replaceAll(/[\s_-]+/g, '');
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((each) => each.trim() !== ''))];
}
