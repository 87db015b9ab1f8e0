import type { Stamp } from '#domain/stamp.ts';
import { clock } from '#data/clock.ts';
import { database } from '#data/database.ts';

/** Later than all that any tab has written, files that it brought in among them. To be read within the transaction that writes under it. */
export async function nextStamp(): Promise<Stamp> {
  const stamp = clock.next();
  const [change, step] = await Promise.all([
    database.changes.where('id').above(stamp).last(),
    database.undoSteps.where('id').above(stamp).last(),
  ]);
  if (!change && !step) return stamp;
  for (const each of [change, step]) if (each) clock.see(each.id);
  return clock.next();
}
