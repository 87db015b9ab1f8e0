import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { titleRefusal } from './text-refusal.ts';

/** A page with its filters, under a name: it stands in the side bar of its negotiation. */
export interface SavedView {
  readonly id: string;
  readonly negotiationId: string;
  readonly name: string;
  /** Path and search of the address. */
  readonly url: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** The address of what is shown, without the record that is open beside it. */
export function viewUrl(pathname: string, search: string): string {
  const params = new URLSearchParams(search);
  params.delete('item');
  const rest = params.toString();
  return rest === '' ? pathname : `${pathname}?${rest}`;
}

/** Whether the address says more than which page it is. */
export function isNarrowed(pathname: string, search: string): boolean {
  return viewUrl(pathname, search) !== pathname;
}

/** A view of the same negotiation has another name. @param views of the negotiation. Null: fine. */
export function viewNameRefusal(
  name: string,
  view: SavedView,
  views: readonly SavedView[],
): MessageDescriptor | null {
  const isTaken = views.some((each) => each.id !== view.id && each.name === name.trim());
  return titleRefusal(name) ?? (isTaken ? msg`Another view has this name.` : null);
}

export function viewsInOrder(views: readonly SavedView[]): readonly SavedView[] {
  return views.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
