import { makeId } from '#domain/id.ts';
import type { FileRow } from './file-row.ts';
import { makeTab, rewrite } from './fresh-ids.ts';

/**
 * New ids for a negotiation that comes row by row, as `withFreshIds` gives them to a book: see each row,
 * then renew each.
 */
export interface FreshRows {
  readonly see: (row: FileRow) => void;
  /** Once all rows were seen: what is sorted by id or stamp keeps its order. */
  readonly settle: () => void;
  readonly renew: (row: FileRow) => FileRow;
  /** The new id of one that was seen. */
  readonly idOf: (id: string) => string;
}

export function makeFreshRows(): FreshRows {
  const ids = new Map<string, string>();
  const tabs = new Map<string, string>();
  const known = (map: Map<string, string>) => (value: string) => map.get(value) ?? value;
  const noted = (map: Map<string, string>) => (value: string) => {
    if (!map.has(value)) map.set(value, '');
    return value;
  };
  const seeing = { id: noted(ids), tab: noted(tabs) };
  const renewing = { id: known(ids), tab: known(tabs) };
  return {
    see: (row) => void rewrite(row, seeing, ''),
    settle() {
      for (const id of Array.from(ids.keys()).toSorted()) ids.set(id, makeId());
      const fresh = new Set<string>();
      while (fresh.size < tabs.size) fresh.add(makeTab());
      const inOrder = Array.from(fresh).toSorted();
      for (const [at, tab] of Array.from(tabs.keys()).toSorted().entries()) {
        tabs.set(tab, inOrder[at] ?? tab);
      }
    },
    renew: (row) => rewrite(row, renewing, '') as FileRow,
    idOf: known(ids),
  };
}
