import {
  readListView,
  usualView,
  withListView,
  type ListChoices,
  type ListView,
} from '#domain/list-view.ts';
import { startTransition, useOptimistic } from 'react';

export interface Viewing<C extends ListChoices = ListChoices> {
  /** What the list shows. */
  readonly view: ListView<C>;
  /** What was chosen last, which the list may still be working out. */
  readonly wanted: ListView<C>;
  readonly choices: C;
  readonly change: (changed: Partial<ListView<C>>) => void;
  readonly clear: () => void;
}

type Address = readonly [
  URLSearchParams,
  (
    next: (now: URLSearchParams) => URLSearchParams,
    options: { readonly replace: true; readonly preventScrollReset: true },
  ) => void,
];

/** How a list is grouped and sorted and what its rows tell: in the address, as the router gives it. */
export function useListView<C extends ListChoices>(
  choices: C,
  [params, setParams]: Address,
): Viewing<C> {
  const view = readListView(params, choices);
  const [wanted, want] = useOptimistic(view);
  const put = (next: ListView<C>) =>
    startTransition(() => {
      want(next);
      setParams((now) => withListView(now, next), { replace: true, preventScrollReset: true });
    });
  return {
    view,
    wanted,
    choices,
    change: (changed) => put({ ...wanted, ...changed }),
    clear: () => put(usualView),
  };
}
