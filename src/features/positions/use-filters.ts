import { noFilters, type MatrixFilters } from '#domain/matrix-filter.ts';
import { startTransition, useOptimistic } from 'react';
import { useSearchParams } from 'react-router';
import { readFilters, withFilters } from './filters-url.ts';

export interface Filtering {
  /** What the table shows. */
  readonly filters: MatrixFilters;
  /** What was chosen last, which the table may still be working out. */
  readonly wanted: MatrixFilters;
  readonly change: (changed: Partial<MatrixFilters>) => void;
  readonly clear: () => void;
}

/** The table's filters, which live in the URL. */
export function useFilters(): Filtering {
  const [params, setParams] = useSearchParams();
  // The same object as long as the filters are the same, whatever else the URL says.
  const address = withFilters(new URLSearchParams(), readFilters(params)).toString();
  const filters = readFilters(new URLSearchParams(address));
  const [wanted, want] = useOptimistic(filters);
  const put = (next: MatrixFilters) =>
    startTransition(() => {
      want(next);
      setParams((now) => withFilters(now, next), { replace: true });
    });
  return {
    filters,
    wanted,
    change: (changed) => put({ ...wanted, ...changed }),
    clear: () => put(noFilters),
  };
}
