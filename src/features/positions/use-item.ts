import { parseItem } from '#state/paths.ts';
import { useSearchParams } from 'react-router';

export interface OpenItem {
  readonly item: ReturnType<typeof parseItem>;
  /** Opens a record: an issue's id, `cellItem(…)` or `itemOf(position)`. */
  readonly open: (item: string) => void;
  readonly close: () => void;
}

/** The record that the URL has open in the inspector. */
export function useItem(): OpenItem {
  const [params, setParams] = useSearchParams();
  const put = (item: string | null) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        if (item === null) next.delete('item');
        else next.set('item', item);
        return next;
      },
      { replace: item === null || item === params.get('item') },
    );
  return {
    item: parseItem(params.get('item')),
    open: put,
    close: () => put(null),
  };
}

/** `?item=` of a cell. */
export function cellItem(issueId: string, partyId: string): string {
  return `${issueId}_${partyId}`;
}
