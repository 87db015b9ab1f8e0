import type { MessageDescriptor } from '@lingui/core';

type Labels = Readonly<Record<string, MessageDescriptor>>;

/** How a list can be shown besides the usual way, each with its words. */
export interface ListChoices {
  /** Of its usual order and of its usual groups. */
  readonly usual: { readonly order: MessageDescriptor; readonly grouping: MessageDescriptor };
  readonly orders: Labels;
  readonly groupings: Labels;
  /** What each row tells, all of it unless chosen otherwise. */
  readonly columns: Labels;
}

/** How a list is shown; null: the usual way. */
export interface ListView<C extends ListChoices = ListChoices> {
  readonly order: (keyof C['orders'] & string) | null;
  readonly grouping: (keyof C['groupings'] & string) | null;
  readonly columns: readonly (keyof C['columns'] & string)[] | null;
}

export const usualView = { order: null, grouping: null, columns: null } as const;

const names = { order: 'sort', grouping: 'group', columns: 'columns' } as const;
const noColumn = 'none';

/** The view that an address asks for; what it says amiss is left out. */
export function readListView<C extends ListChoices>(
  params: URLSearchParams,
  choices: C,
): ListView<C> {
  const known = <L extends Labels>(labels: L, asked: string | null) =>
    asked !== null && Object.hasOwn(labels, asked) ? (asked as keyof L & string) : null;
  return {
    order: known<C['orders']>(choices.orders, params.get(names.order)),
    grouping: known<C['groupings']>(choices.groupings, params.get(names.grouping)),
    columns: readColumns<C>(params.get(names.columns), choices),
  };
}

/** The same parameters with this view; the usual one leaves no trace. */
export function withListView<C extends ListChoices>(
  params: URLSearchParams,
  view: ListView<C>,
): URLSearchParams {
  const next = new URLSearchParams(params);
  const { order, grouping, columns } = view;
  const words = columns === null ? null : columns.join(',') || noColumn;
  for (const [name, value] of [
    [names.order, order],
    [names.grouping, grouping],
    [names.columns, words],
  ] as const) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return next;
}

/** Whether a row tells this. */
export function isColumnShown(
  view: { readonly columns: readonly string[] | null },
  column: string,
): boolean {
  return view.columns === null || view.columns.includes(column);
}

function readColumns<C extends ListChoices>(
  asked: string | null,
  choices: C,
): ListView<C>['columns'] {
  if (asked === null) return null;
  if (asked === noColumn) return [];
  const wanted = asked.split(',');
  const all = Object.keys(choices.columns) as (keyof C['columns'] & string)[];
  const columns = all.filter((each) => wanted.includes(each));
  return columns.length === 0 || columns.length === all.length ? null : columns;
}
