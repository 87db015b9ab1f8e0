import type { Rows } from '#domain/book.ts';
import type { PositionRef } from '#domain/position.ts';
import { database } from '#data/database.ts';
import { positionAt } from '#data/reads/positions.ts';
import { plannedGesture, type About, type Gesture, type Patch, type RowTable } from './gesture.ts';
import type { PositionPatch } from './page-writes.ts';

/** The same change of many rows of one noun. */
export interface RowsEdit<T extends RowTable = RowTable> {
  readonly table: T;
  readonly ids: readonly string[];
  /** What it is for each, which may depend on the row. */
  readonly fields: (row: Rows[T]) => Patch<T>;
}

export interface PositionsEdit {
  readonly table: 'positions';
  readonly refs: readonly PositionRef[];
  readonly fields: PositionPatch;
}

/**
 * One change of many records, as one gesture. Resolves with how many there were: what was deleted or removed
 * meanwhile is left out.
 */
export async function editMany(
  about: About,
  edit: RowsEdit | PositionsEdit,
): Promise<Gesture<number>> {
  return await plannedGesture<number>(async () => {
    const writes = edit.table === 'positions' ? await ofPositions(edit) : await ofRows(edit);
    if (writes.length === 0) return { about: null, value: 0 };
    return {
      about,
      work: async (writer) => {
        for (const write of writes) await write(writer);
        return writes.length;
      },
    };
  });
}

type Write = (
  writer: Parameters<Parameters<typeof import('./gesture.ts').gesture>[1]>[0],
) => Promise<void>;

async function ofRows({ table, ids, fields }: RowsEdit): Promise<readonly Write[]> {
  const rows = await database.table<Rows[RowTable], string>(table).bulkGet([...ids]);
  return rows.flatMap((row) =>
    row === undefined || row.deleted
      ? []
      : [async (writer: Parameters<Write>[0]) => await writer.patch(table, row.id, fields(row))],
  );
}

async function ofPositions({ refs, fields }: PositionsEdit): Promise<readonly Write[]> {
  const writes: Write[] = [];
  for (const ref of refs) {
    const found = await positionAt(ref);
    if (found === null || found.deleted) continue;
    writes.push(async (writer) => await writer.patchPosition(ref, fields));
  }
  return writes;
}
