import { finished } from './pieces.ts';

export interface Group<Item> {
  /** "": what belongs to none. */
  readonly key: string;
  readonly items: readonly Item[];
}

/**
 * Items in groups, each in the order that it had. Groups stand in the order of `keys`, others after them as
 * they first appear; what belongs to none stands last.
 */
export function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  keys: Iterable<string> = [],
): readonly Group<Item>[] {
  return finished(groupedInPieces(items, keyOf, keys));
}

/** Items between two moments in which the work can pause. */
const atOnce = 2000;

/** The same with pauses where it yields. */
export function* groupedInPieces<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  keys: Iterable<string>,
): Generator<void, readonly Group<Item>[]> {
  const groups = new Map<string, Item[]>([...keys].map((key) => [key, []]));
  for (const [at, item] of items.entries()) {
    if (at % atOnce === atOnce - 1) yield;
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  const filled = [...groups].filter(([, own]) => own.length > 0);
  return [...filled.filter(([key]) => key !== ''), ...filled.filter(([key]) => key === '')].map(
    ([key, own]) => ({ key, items: own }),
  );
}

/** What the first item of a group carries where groups stand in one list. */
export type Headed<Item> = Item & {
  readonly heading?: { readonly key: string; readonly count: number };
};

/** The items of all groups in one list. Pauses where it yields. */
export function* headedInPieces<Item extends object>(
  groups: readonly Group<Item>[],
): Generator<void, readonly Headed<Item>[]> {
  const all: Headed<Item>[] = [];
  for (const { key, items } of groups)
    for (const [at, item] of items.entries()) {
      if (all.length % atOnce === atOnce - 1) yield;
      all.push(at > 0 ? item : { ...item, heading: { key, count: items.length } });
    }
  return all;
}
