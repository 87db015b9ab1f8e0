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
  const groups = new Map<string, Item[]>([...keys].map((key) => [key, []]));
  for (const item of items) {
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
