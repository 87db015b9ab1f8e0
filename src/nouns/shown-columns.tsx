import { isColumnShown } from '#domain/list-view.ts';
import { createContext, useContext, type ReactNode } from 'react';

/** A string, so that rows are drawn again only when it is another. Null: all. */
const Columns = createContext<string | null>(null);

interface ShownColumnsProps {
  readonly view: { readonly columns: readonly string[] | null };
  readonly children: ReactNode;
}

/** Around a list: what its rows tell. */
export function ShownColumns({ view, children }: ShownColumnsProps) {
  const columns = view.columns?.join(',') ?? null;
  return <Columns value={columns}>{children}</Columns>;
}

/** In a row: whether it tells this. */
export function useIsShown(): (column: string) => boolean {
  const columns = useContext(Columns)?.split(',') ?? null;
  return (column) => isColumnShown({ columns }, column);
}
