/**
 * Of a patch, what differs from the row as it stood when the form was opened: what another tab wrote
 * into the other fields meanwhile stays. Paths into maps (`claims.<id>`) differ already, and pass.
 */
export function changedFields<Patch extends object>(opened: object, patch: Patch): Patch {
  const before = new Map<string, unknown>(Object.entries(opened));
  const changed = Object.entries(patch).filter(
    ([field, value]) => !before.has(field) || !isSame(before.get(field), value),
  );
  return Object.fromEntries(changed) as Patch;
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
