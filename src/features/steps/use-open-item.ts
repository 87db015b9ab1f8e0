import { useSearchParams } from 'react-router';

/** `?item=`: the record that is open. Opening is a step in the browser's history; closing replaces it. */
export function useOpenItem(): readonly [string | null, (id: string | null) => void] {
  const [search, setSearch] = useSearchParams();
  const open = (id: string | null) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        if (id === null) next.delete('item');
        else next.set('item', id);
        return next;
      },
      { replace: id === null, preventScrollReset: true },
    );
  return [search.get('item'), open];
}
