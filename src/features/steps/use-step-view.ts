import { stepGroupings, stepOrders, type StepGrouping, type StepOrder } from '#domain/step-view.ts';
import { useSearchParams } from 'react-router';

export interface StepView {
  readonly grouping: StepGrouping | null;
  readonly order: StepOrder | null;
}

/** How steps are grouped and sorted, in the address (`?group=`, `?sort=`); values that mean nothing are ignored. */
export function useStepView(): readonly [StepView, (view: Partial<StepView>) => void] {
  const [search, setSearch] = useSearchParams();
  const view: StepView = {
    grouping: stepGroupings.find((each) => each === search.get('group')) ?? null,
    order: stepOrders.find((each) => each === search.get('sort')) ?? null,
  };
  const change = (changed: Partial<StepView>) =>
    setSearch(
      (now) => {
        const params = new URLSearchParams(now);
        const next = { ...view, ...changed };
        for (const [name, value] of [
          ['group', next.grouping],
          ['sort', next.order],
        ] as const) {
          if (value === null) params.delete(name);
          else params.set(name, value);
        }
        return params;
      },
      { replace: true, preventScrollReset: true },
    );
  return [view, change];
}
