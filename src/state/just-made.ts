import type { Rows } from '#domain/book.ts';
import type { FreshRows } from '#domain/entry-fresh.ts';
import { useEffect } from 'react';
import { create } from 'zustand';

type Table = keyof FreshRows;

interface Made {
  readonly table: Table;
  readonly row: Rows[Table];
}

/** What this tab wrote with a position a moment ago: on the disk, but lists that are still being read anew have it not yet. */
const useJustMade = create<{ readonly made: readonly Made[] }>()(() => ({ made: [] }));

/** Milliseconds after which every list has them, or they were deleted meanwhile. */
const patience = 10_000;

export function noteMade(negotiationId: string, rows: FreshRows): void {
  const base = { negotiationId, created: '', stamps: {}, deleted: false };
  const tables = Object.keys(rows) as readonly Table[];
  const now = tables.flatMap((table) =>
    rows[table].map(({ id, given }) => ({ table, row: { ...given, ...base, id } as Rows[Table] })),
  );
  if (now.length === 0) return;
  useJustMade.setState(({ made }) => ({ made: [...made, ...now] }));
  setTimeout(() => forgetMade(new Set(now.map(({ row }) => row.id))), patience);
}

function forgetMade(ids: ReadonlySet<string>): void {
  const { made } = useJustMade.getState();
  const rest = made.filter(({ row }) => !ids.has(row.id));
  if (rest.length < made.length) useJustMade.setState({ made: rest });
}

/** Those of one noun in a negotiation. */
export function useMade<T extends Table>(table: T, negotiationId: string): readonly Rows[T][] {
  const made = useJustMade((state) => state.made);
  return made.flatMap((each) =>
    each.table === table && each.row.negotiationId === negotiationId ? [each.row as Rows[T]] : [],
  );
}

/** Lists that have been read show these: from here on the disk alone tells of them. */
export function useSeen(...lists: readonly (readonly { readonly id: string }[] | undefined)[]) {
  const { made } = useJustMade();
  useEffect(() => {
    if (made.length === 0) return;
    const seen = lists.flatMap((list) => list ?? []).map(({ id }) => id);
    forgetMade(new Set(seen));
  });
}
