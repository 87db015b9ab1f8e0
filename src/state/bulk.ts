import { editMany, type PositionsEdit, type RowsEdit } from '#data/writes/bulk.ts';
import { moveIssues } from '#data/writes/issues.ts';
import { setPatch } from '#domain/set-patch.ts';
import type { Tlp } from '#domain/marking.ts';
import type { MessageDescriptor } from '@lingui/core';
import { throughGate, type Outcome } from './gate.ts';
import { protect } from './recovery.ts';
import type { Selectable } from './selection.ts';

/** What is done to all records of a selection, as one gesture. */
export type BulkChange =
  | { readonly field: 'status' | 'kind' | 'role'; readonly value: string }
  | { readonly field: 'trackId'; readonly value: string }
  | { readonly field: 'tlp'; readonly value: Tlp | null }
  | { readonly field: 'owner'; readonly partyId: string };

export async function editChosen(
  rows: readonly Selectable[],
  change: BulkChange,
): Promise<Outcome<number>> {
  // Their positions and sub-issues go along.
  const isMove = rows[0]?.noun === 'issues' && change.field === 'trackId';
  const work = async () =>
    isMove
      ? await moveIssues(idsOf(rows), change.value)
      : await editMany(aboutOf(rows, 'edit'), editOf(rows, change));
  return await throughGate(work, 'gate', change);
}

export type BulkDeletion =
  | { readonly kind: 'done'; readonly outcome: Outcome<number> }
  /** No recovery point could be made, so nothing was deleted. */
  | { readonly kind: 'unprotected'; readonly says: readonly MessageDescriptor[] };

/** Deletes them, after a recovery point was made. */
export async function deleteChosen(rows: readonly Selectable[]): Promise<BulkDeletion> {
  const [first] = rows;
  const deleted = { deleted: true } as const;
  const edit: RowsEdit | PositionsEdit =
    first?.noun === 'positions'
      ? { table: 'positions', refs: rows, fields: deleted }
      : { table: first?.noun ?? 'steps', ids: idsOf(rows), fields: () => deleted };
  const done = await protect('bulk-deletion', async () =>
    throughGate(async () => await editMany(aboutOf(rows, 'delete'), edit)),
  );
  if (!done.ok) return { kind: 'unprotected', says: done.says };
  return { kind: 'done', outcome: done.value };
}

function editOf(rows: readonly Selectable[], change: BulkChange): RowsEdit | PositionsEdit {
  const noun = rows[0]?.noun ?? 'steps';
  if (noun === 'positions') {
    const tlp = change.field === 'tlp' ? { tlp: change.value } : {};
    return { table: noun, refs: rows, fields: tlp };
  }
  const ids = idsOf(rows);
  if (change.field !== 'owner') {
    return { table: noun, ids, fields: () => ({ [change.field]: change.value }) };
  }
  const { partyId } = change;
  return {
    table: 'steps',
    ids,
    fields: (row) => {
      const { ownerParties, ownerPersons } = row as unknown as Owned;
      return {
        ...setPatch('ownerParties', ownerParties, [partyId]),
        ...setPatch('ownerPersons', ownerPersons, []),
      };
    },
  };
}

interface Owned {
  readonly ownerParties: Readonly<Record<string, true>>;
  readonly ownerPersons: Readonly<Record<string, true>>;
}

function idsOf(rows: readonly Selectable[]): readonly string[] {
  return rows.map(({ id }) => id);
}

/** In the change log the first of them are named. */
const mostNamed = 3;

function aboutOf(rows: readonly Selectable[], verb: 'edit' | 'delete') {
  const named = rows.slice(0, mostNamed).map(({ title }) => title);
  const subject = rows.length > mostNamed ? `${named.join(', ')} …` : named.join(', ');
  const [first] = rows;
  return {
    verb,
    table: first?.noun ?? 'steps',
    negotiationId: first?.negotiationId ?? '',
    subject,
  } as const;
}
