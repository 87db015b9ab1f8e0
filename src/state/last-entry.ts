import type { LastEntry } from '#domain/entry-start.ts';

const inThisTab = new Map<string, LastEntry>();
const keyOf = (negotiationId: string) => `parley.last-entry.${negotiationId}`;

/** What was logged last in a negotiation, for the next entry to start from. */
export function rememberEntry(negotiationId: string, entry: LastEntry): void {
  inThisTab.set(negotiationId, entry);
  try {
    localStorage.setItem(keyOf(negotiationId), JSON.stringify(entry));
  } catch {
    // Without storage it lasts as long as the tab.
  }
}

/** This tab's last entry, else the last one of any tab; null: none. */
export function lastEntry(negotiationId: string): LastEntry | null {
  const known = inThisTab.get(negotiationId);
  if (known) return known;
  try {
    return JSON.parse(localStorage.getItem(keyOf(negotiationId)) ?? 'null') as LastEntry | null;
  } catch {
    return null;
  }
}
