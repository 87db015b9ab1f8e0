import type { RowNoun } from './commands/record-deeds.ts';
import { create } from 'zustand';

/** A row of a list that can be chosen together with others of its noun. */
export interface Selectable {
  readonly noun: Exclude<RowNoun, 'tracks' | 'views'>;
  readonly id: string;
  readonly negotiationId: string;
  /** Of a position; else null. */
  readonly issueId: string | null;
  /** The words by which it is known. */
  readonly title: string;
}

/** Rows of a list; of a long one they are made only when one of them is chosen. */
export type SelectableRows =
  | readonly Selectable[]
  | { readonly length: number; readonly rows: () => readonly Selectable[] };

interface Selection {
  readonly chosen: ReadonlyMap<string, Selectable>;
  /** From where a range goes. */
  readonly anchor: string | null;
  /** Rows are being selected one by one, each by a press, until that is ended. */
  readonly isChoosing: boolean;
  /** The ids of the rows that can be: others may stand on the page beside them. */
  readonly listed: Pick<ReadonlySet<string>, 'has' | 'size'>;
}

export const useSelection = create<Selection>()(() => ({
  chosen: new Map(),
  anchor: null,
  isChoosing: false,
  listed: new Set(),
}));

/** All rows of the list at hand, in its order, drawn or not. */
let order: () => readonly Selectable[] = () => [];

/** Says which rows there are. Returns how to take it back. */
export function listRows(given: SelectableRows): () => void {
  const rows = once(() => ('rows' in given ? given.rows() : given));
  const ids = once(() => new Set(rows().map(({ id }) => id)));
  const listed = { size: given.length, has: (id: string) => ids().has(id) };
  order = rows;
  useSelection.setState({ listed });
  if (useSelection.getState().chosen.size > 0) keep(listed);
  return () => {
    if (order !== rows) return;
    order = () => [];
    useSelection.setState({ listed: new Set() });
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

export function toggleChosen(id: string): void {
  const row = order().find((each) => each.id === id);
  if (!row) return;
  const chosen = new Map(useSelection.getState().chosen);
  if (!chosen.delete(id)) chosen.set(id, row);
  useSelection.setState({ chosen, anchor: id });
}

/** From the last one that was toggled to this one, and what was chosen before. */
export function chooseTo(id: string): void {
  const { chosen, anchor } = useSelection.getState();
  const to = order().findIndex((each) => each.id === id);
  const from = order().findIndex((each) => each.id === (anchor ?? id));
  if (to === -1 || from === -1) return;
  const range = order().slice(Math.min(from, to), Math.max(from, to) + 1);
  const next = new Map(chosen);
  for (const row of range) next.set(row.id, row);
  useSelection.setState({ chosen: next, anchor: anchor ?? id });
}

/** From now on a press on a row selects it: where there is no keyboard, or none is wished. */
export function startChoosing(): void {
  useSelection.setState({ isChoosing: true });
}

export function chooseAll(): void {
  useSelection.setState({ chosen: new Map(order().map((row) => [row.id, row])) });
}

export function clearChosen(): void {
  useSelection.setState({ chosen: new Map(), anchor: null, isChoosing: false });
}

/** What is no longer in the list, deleted or filtered away, is no longer chosen. */
function keep(ids: Selection['listed']): void {
  const { chosen } = useSelection.getState();
  const left = [...chosen].filter(([id]) => ids.has(id));
  if (left.length < chosen.size) useSelection.setState({ chosen: new Map(left) });
}
