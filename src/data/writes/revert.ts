import type { ChangeEntry } from '#domain/change.ts';
import type { PositionRef } from '#domain/position.ts';
import { database } from '#data/database.ts';
import { gesture, type Gesture, type RowTable, type Writer } from './gesture.ts';

/** How many fields were put back, and how many were not because something changed them since. */
export interface Reverted {
  readonly restored: number;
  readonly changedSince: number;
}

/**
 * Takes a gesture back: new rows are deleted, changed fields get their earlier value again unless
 * something else has changed them since.
 */
export async function revert(changeId: string): Promise<Gesture<Reverted>> {
  const change = await database.changes.get(changeId);
  if (!change) return { changeId: null, value: { restored: 0, changedSince: 0 } };
  const { negotiationId, subject } = change;
  const about = {
    verb: 'revert',
    table: change.table as RowTable,
    negotiationId,
    subject,
  } as const;
  return await gesture(about, async (write) => {
    let restored = 0;
    let changedSince = 0;
    for (const entry of change.entries.toReversed()) {
      const row = await current(entry, negotiationId);
      const back: Record<string, unknown> = {};
      if (!row) changedSince += 1;
      else if (entry.isNew) back['deleted'] = true;
      else {
        for (const [path, after] of Object.entries(entry.after)) {
          if (JSON.stringify(at(row, path)) === JSON.stringify(after))
            back[path] = entry.before[path];
          else changedSince += 1;
        }
      }
      restored += Object.keys(back).length;
      await putBack(write, entry, negotiationId, back);
    }
    return { restored, changedSince };
  });
}

async function putBack(
  write: Writer,
  entry: ChangeEntry,
  negotiationId: string,
  back: Readonly<Record<string, unknown>>,
): Promise<void> {
  if (Object.keys(back).length === 0) return;
  if (entry.table === 'positions') await write.patchPosition(refOf(entry, negotiationId), back);
  else await write.patch(entry.table as RowTable, entry.id, back);
}

async function current(entry: ChangeEntry, negotiationId: string): Promise<object | undefined> {
  if (entry.table !== 'positions') return await database.table(entry.table).get(entry.id);
  const key = entry.issueId ?? `unsorted:${negotiationId}`;
  const pages = await database.pages.where('issueId').equals(key).toArray();
  return pages.flatMap((page) => page.positions).find((position) => position.id === entry.id);
}

function refOf(entry: ChangeEntry, negotiationId: string): PositionRef {
  return { negotiationId, issueId: entry.issueId, id: entry.id };
}

function at(row: object, path: string): unknown {
  const dot = path.indexOf('.');
  const fields = row as Readonly<Record<string, unknown>>;
  if (dot < 0) return fields[path];
  const map = fields[path.slice(0, dot)] as Readonly<Record<string, unknown>> | undefined;
  return map?.[path.slice(dot + 1)] ?? null;
}
