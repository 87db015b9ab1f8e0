/**
 * What makes one map field into another, member by member (`triggers.<id>` → its value, or null where
 * it was taken out), so that changes to different members made at once both count.
 */
export function mapPatch(
  field: string,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Readonly<Record<`${string}.${string}`, unknown>> {
  const patch: Record<`${string}.${string}`, unknown> = {};
  for (const id of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, next] = [before[id] ?? null, after[id] ?? null];
    if (JSON.stringify(old) !== JSON.stringify(next)) patch[`${field}.${id}`] = next;
  }
  return patch;
}
