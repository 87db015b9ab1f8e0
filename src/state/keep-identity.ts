/**
 * The new reading with every unchanged row replaced by the object that was shown before, so that only
 * what changed is drawn again. Rows are known by `id`, their state by `stamps` and `deleted`, or by
 * `version`.
 */
export function keepIdentity<T>(before: T, after: T): T {
  if (!Array.isArray(before) || !Array.isArray(after))
    return isUnchanged(before, after) ? before : after;
  const known = new Map<unknown, unknown>();
  for (const row of before as readonly unknown[]) if (isKnowable(row)) known.set(row.id, row);
  let same = before.length === after.length;
  const kept = (after as readonly unknown[]).map((row, index) => {
    const old = isKnowable(row) ? known.get(row.id) : undefined;
    const next = old !== undefined && isUnchanged(old, row) ? old : row;
    if (next !== before[index]) same = false;
    return next;
  });
  return same ? before : (kept as T);
}

interface Knowable {
  readonly id: unknown;
  readonly version?: unknown;
  readonly deleted?: unknown;
  readonly stamps?: Readonly<Record<string, string>>;
}

function isKnowable(row: unknown): row is Knowable {
  return (
    typeof row === 'object' && row !== null && 'id' in row && ('version' in row || 'stamps' in row)
  );
}

function isUnchanged(before: unknown, after: unknown): boolean {
  if (before === after) return true;
  if (!isKnowable(before) || !isKnowable(after) || before.id !== after.id) return false;
  if (before.version !== undefined) return before.version === after.version;
  if (before.deleted !== after.deleted) return false;
  const [old = {}, now = {}] = [before.stamps, after.stamps];
  const keys = Object.keys(now);
  return keys.length === Object.keys(old).length && keys.every((key) => old[key] === now[key]);
}
