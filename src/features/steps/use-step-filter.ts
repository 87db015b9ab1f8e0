import { noStepFilter, stepFilterStates, type StepFilter } from '#domain/step-filter.ts';
import { useSearchParams } from 'react-router';

/** The filters in the address (`?owner=`, `?status=`, `?undated=1`); values that mean nothing are ignored. */
export function useStepFilter(): readonly [StepFilter, (filter: StepFilter) => void] {
  const [search, setSearch] = useSearchParams();
  const filter: StepFilter = {
    ownerId: search.get('owner'),
    state: stepFilterStates.find((state) => state === search.get('status')) ?? null,
    isUndated: search.get('undated') === '1',
  };
  const set = (next: StepFilter) =>
    setSearch(
      (now) => {
        const params = new URLSearchParams(now);
        put(params, 'owner', next.ownerId);
        put(params, 'status', next.state);
        put(params, 'undated', next.isUndated ? '1' : null);
        return params;
      },
      { replace: true, preventScrollReset: true },
    );
  return [filter, set];
}

export function isStepFilterOn(filter: StepFilter): boolean {
  return (Object.keys(noStepFilter) as (keyof StepFilter)[]).some(
    (key) => filter[key] !== noStepFilter[key],
  );
}

function put(params: URLSearchParams, name: string, value: string | null): void {
  if (value === null) params.delete(name);
  else params.set(name, value);
}
