import type { TableName } from '#domain/book.ts';
import { database } from '#data/database.ts';
import { positionAt } from '#data/reads/positions.ts';
import { plannedGesture, type Gesture } from './gesture.ts';

/** A record in the trash; a position by its issue. */
export interface TrashRef {
  readonly table: TableName;
  readonly id: string;
  readonly negotiationId: string;
  readonly issueId: string | null;
}

/**
 * Takes records of one negotiation out of the trash, and with them whatever hangs on them: one gesture. What
 * was removed for good meanwhile is left out.
 * @param subject the words by which they are known together
 */
export async function undelete(
  negotiationId: string,
  refs: readonly TrashRef[],
  subject: string,
): Promise<Gesture<void>> {
  return await plannedGesture<void>(async () => {
    const here: TrashRef[] = [];
    for (const ref of refs) if (await stillHere(ref)) here.push(ref);
    const [first] = here;
    if (!first) return { about: null, value: undefined };
    return {
      about: { verb: 'undelete', table: first.table, negotiationId, subject },
      work: async (write) => {
        for (const { table, id, issueId } of here) {
          if (table === 'positions')
            await write.patchPosition({ negotiationId, issueId, id }, { deleted: false });
          else await write.patch(table, id, { deleted: false });
        }
      },
    };
  });
}

async function stillHere({ table, id, negotiationId, issueId }: TrashRef): Promise<boolean> {
  if (table !== 'positions') return (await database.table(table).get(id)) !== undefined;
  return (await positionAt({ negotiationId, issueId, id })) !== null;
}
