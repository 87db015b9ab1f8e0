import type { MergeField } from '#domain/merge-fields.ts';
import type { MergeItem } from '#domain/merge-plan.ts';
import type { MergeChoice } from '#state/merge.ts';

export type Side = MergeField['winner'];

/** What a person chose against what would stand by itself, by record and field. */
export type ChosenSides = ReadonlyMap<string, Side>;

export function sideOf({ id }: MergeItem, { path, winner }: MergeField, chosen: ChosenSides): Side {
  return chosen.get(keyOf(id, path)) ?? winner;
}

/** One field of one record taken from a side. */
export function withSide(
  chosen: ChosenSides,
  { id }: MergeItem,
  { path, winner }: MergeField,
  side: Side,
): ChosenSides {
  const next = new Map(chosen);
  if (side === winner) next.delete(keyOf(id, path));
  else next.set(keyOf(id, path), side);
  return next;
}

/** Every field of some records taken from a side; null: as it would stand by itself. */
export function withSides(
  chosen: ChosenSides,
  items: readonly MergeItem[],
  side: Side | null,
): ChosenSides {
  const next = new Map(chosen);
  for (const { id, fields } of items) {
    for (const { path, winner } of fields) {
      if (side === null || side === winner) next.delete(keyOf(id, path));
      else next.set(keyOf(id, path), side);
    }
  }
  return next;
}

/** What has to be told to the merge; choices of what is no longer in the plan are left out. */
export function choicesOf(
  items: readonly MergeItem[],
  chosen: ChosenSides,
): readonly MergeChoice[] {
  if (chosen.size === 0) return [];
  return items.flatMap(({ id, table, fields }) =>
    fields.flatMap(({ path, winner }) => {
      const take = chosen.get(keyOf(id, path)) ?? winner;
      return take === winner ? [] : [{ table, id, path, take }];
    }),
  );
}

/** How many records would be written. */
export function changeCount(items: readonly MergeItem[], chosen: ChosenSides): number {
  return items.filter(
    (item) =>
      item.isWritten || item.fields.some((field) => sideOf(item, field, chosen) !== field.winner),
  ).length;
}

function keyOf(id: string, path: string): string {
  return `${id} ${path}`;
}
