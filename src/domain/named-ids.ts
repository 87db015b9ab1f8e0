const known = new WeakMap<object, readonly string[]>();

/** Every id that a row mentions, as a value or as a key of a map; looked for once in each row. */
export function namedIn(row: object): readonly string[] {
  const before = known.get(row);
  if (before !== undefined) return before;
  const found = [...idsIn(row)];
  known.set(row, found);
  return found;
}

/** The same without remembering it, for rows that are too many. */
export function idsIn(row: object): ReadonlySet<string> {
  const ids = new Set<string>();
  name(row, ids);
  return ids;
}

function name(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') {
    if (value.length === 36) into.add(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      if (key.length === 36) into.add(key);
      if (key !== 'id' && key !== 'stamps') name(member, into);
    }
  }
}
