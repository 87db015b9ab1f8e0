import { isFiltering, noFilters, type MatrixFilters } from '#domain/matrix-filter.ts';
import { useSearchParams } from 'react-router';
import { readFilters, withFilters } from './filters-url.ts';

export interface Filtering {
  readonly filters: MatrixFilters;
  readonly isOn: boolean;
  readonly change: (changed: Partial<MatrixFilters>) => void;
  readonly clear: () => void;
}

/** The table's filters, which live in the URL. */
export function useFilters(): Filtering {
  const [params, setParams] = useSearchParams();
  const filters = readFilters(params);
  const put = (next: MatrixFilters) =>
    setParams((now) => withFilters(now, next), { replace: true });
  return {
    filters,
    isOn: isFiltering(filters),
    change: (changed) => put({ ...filters, ...changed }),
    clear: () => put(noFilters),
  };
}
