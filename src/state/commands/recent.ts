/** How often and when lately each command or place was used on this device; part of no export. */
export type Uses = Readonly<Record<string, { readonly count: number; readonly at: number }>>;

const key = 'parley.commands-used';
const most = 100;

export function readUses(): Uses {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Uses;
  } catch {
    return {};
  }
}

export function rememberUse(id: string, now: number): void {
  const before = readUses();
  const uses = { ...before, [id]: { count: (before[id]?.count ?? 0) + 1, at: now } };
  const kept = Object.entries(uses)
    .toSorted(([, a], [, b]) => b.at - a.at)
    .slice(0, most);
  try {
    localStorage.setItem(key, JSON.stringify(Object.fromEntries(kept)));
  } catch {
    // Without storage nothing is remembered.
  }
}

/** From 0 for what was never used to 1: often and lately. Halves every three days. */
export function usedness(uses: Uses, id: string, now: number): number {
  const use = uses[id];
  if (use === undefined) return 0;
  const days = Math.max(0, now - use.at) / 86_400_000;
  return (1 - 1 / (1 + use.count)) * 0.5 ** (days / 3);
}
