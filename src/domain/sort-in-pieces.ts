/**
 * A sorted copy; what is equal keeps its order. Pauses where it yields. What is almost in order already
 * takes hardly longer than looking at it.
 */
export function* sortInPieces<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Generator<void, Item[]> {
  let runs: Item[][] = [];
  for (let from = 0; from < items.length; from += atOnce) {
    runs.push(items.slice(from, from + atOnce).toSorted(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: Item[][] = [];
    for (let at = 0; at < runs.length; at += 2)
      merged.push(yield* together(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

/** Items between two moments in which the work can pause. */
const atOnce = 1000;

function* together<Item>(
  first: Item[],
  second: Item[],
  compare: (a: Item, b: Item) => number,
): Generator<void, Item[]> {
  if (second.length === 0) return first;
  const [end, start] = [first.at(-1) as Item, second[0] as Item];
  if (compare(end, start) <= 0) return first.concat(second);
  const all: Item[] = [];
  let [one, other] = [0, 0];
  while (one < first.length && other < second.length) {
    const [a, b] = [first[one] as Item, second[other] as Item];
    if (compare(a, b) <= 0) {
      all.push(a);
      one += 1;
    } else {
      all.push(b);
      other += 1;
    }
    if (all.length % atOnce === 0) yield;
  }
  const rest = one < first.length ? first.slice(one) : second.slice(other);
  return all.concat(rest);
}
