import { tableNames, type TableName } from '#domain/book.ts';
import type { TrashItem } from '#domain/trash-item.ts';
import { useSearchParams } from 'react-router';

export interface TrashFilter {
  readonly noun: TableName | null;
  /** A negotiation's id. */
  readonly folder: string | null;
  readonly show: (name: 'noun' | 'negotiation', value: string) => void;
}

/** `?noun=` and `?negotiation=`; what nothing in the trash has is ignored. */
export function useTrashFilter(items: readonly TrashItem[]): TrashFilter {
  const [search, setSearch] = useSearchParams();
  const noun = tableNames.find((table) => table === search.get('noun'));
  const folder = search.get('negotiation');
  return {
    noun: noun && items.some(({ table }) => table === noun) ? noun : null,
    folder: items.some(({ negotiationId }) => negotiationId === folder) ? folder : null,
    show: (name, value) =>
      setSearch(
        (now) => {
          const next = new URLSearchParams(now);
          if (value === '') next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
  };
}
