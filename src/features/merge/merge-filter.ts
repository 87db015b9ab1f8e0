import type { TableName } from '#domain/book.ts';
import { mergeKinds, type MergeKind } from '#domain/merge-kind.ts';
import type { MergeItem } from '#domain/merge-plan.ts';
import { useSearchParams } from 'react-router';

/** Contested records, or those of one kind, or of one noun; null: all. */
export interface MergeFilter {
  readonly kind: MergeKind | 'contested' | null;
  readonly table: TableName | null;
}

export function isShown(item: MergeItem, { kind, table }: MergeFilter): boolean {
  if (table !== null && item.table !== table) return false;
  if (kind === 'contested') return item.isContested;
  return kind === null || item.kind === kind;
}

/** How many records each kind has, in the order of the kinds; those that have none are left out. */
export function kindCounts(
  items: readonly MergeItem[],
): readonly { readonly kind: MergeKind | 'contested'; readonly count: number }[] {
  const counts = new Map<string, number>();
  const add = (kind: string) => counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const item of items) {
    add(item.kind);
    if (item.isContested) add('contested');
  }
  return (['contested', ...mergeKinds] as const).flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    return count === 0 ? [] : [{ kind, count }];
  });
}

/** The nouns that occur, in the order in which they come. */
export function tablesIn(items: readonly MergeItem[]): readonly TableName[] {
  return Array.from(new Set(items.map(({ table }) => table)));
}

/** The filter stands in the URL; what it does not know there is ignored. */
export function useMergeFilter(items: readonly MergeItem[]) {
  const [params, setParams] = useSearchParams();
  const [kind, table] = [params.get('kind'), params.get('noun')];
  const filter: MergeFilter = {
    kind: kindCounts(items).find((each) => each.kind === kind)?.kind ?? null,
    table: tablesIn(items).find((each) => each === table) ?? null,
  };
  const change = (part: Partial<MergeFilter>) => {
    const next = { ...filter, ...part };
    const given = new URLSearchParams(params);
    given.delete('kind');
    given.delete('noun');
    if (next.kind !== null) given.set('kind', next.kind);
    if (next.table !== null) given.set('noun', next.table);
    setParams(given, { replace: true });
  };
  return { filter, change };
}
