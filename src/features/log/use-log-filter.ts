import { noLogFilter, type LogFilter } from '#domain/log-filter.ts';
import { useSearchParams } from 'react-router';
import { isLogFiltered, readLogFilter, withLogFilter } from './log-url.ts';

export interface LogFiltering {
  readonly filter: LogFilter;
  readonly isOn: boolean;
  readonly change: (changed: Partial<LogFilter>) => void;
  readonly clear: () => void;
}

/** The log's filters, which live in the URL. */
export function useLogFilter(): LogFiltering {
  const [params, setParams] = useSearchParams();
  const filter = readLogFilter(params);
  const put = (next: (now: LogFilter) => LogFilter) =>
    setParams((now) => withLogFilter(now, next(readLogFilter(now))), { replace: true });
  return {
    filter,
    isOn: isLogFiltered(filter),
    change: (changed) => put((now) => ({ ...now, ...changed })),
    clear: () => put(() => noLogFilter),
  };
}
