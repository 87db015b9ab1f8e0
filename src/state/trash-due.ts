import { trash } from '#data/reads/trash.ts';
import { rememberOnDevice } from '#data/writes/device.ts';
import { localDayOf } from '#domain/local-day.ts';
import { isTrashDue, steadyClock } from '#domain/trash-due.ts';
import { inTurn } from './in-turn.ts';
import { clockKey, removeForGood, trashClock } from './trash.ts';

/** What came of looking for what is due; `none` also where this day was looked at already. */
export type DueRemoval =
  | { readonly kind: 'none'; readonly count: 0 }
  | { readonly kind: 'removed'; readonly count: number }
  /** So many are due and stay, since no recovery point could be made or the disk refused. */
  | { readonly kind: 'kept'; readonly count: number };

/**
 * Removes for good what was deleted more than 30 days ago, once a day, in one tab of this browser.
 * @param now epoch milliseconds
 */
export async function removeDue(now: number): Promise<DueRemoval> {
  return await inTurn('trash', async () => {
    const before = await trashClock();
    if (before && localDayOf(new Date(before.seen)) === localDayOf(new Date(now))) return none;
    const clock = steadyClock(before, now);
    await rememberOnDevice(clockKey, clock);
    const due = (await trash()).filter(({ deletedAt }) => isTrashDue(deletedAt, clock, now));
    if (due.length === 0) return none;
    const removal = await removeForGood(due);
    return { kind: removal.kind === 'removed' ? 'removed' : 'kept', count: due.length };
  });
}

const none = { kind: 'none', count: 0 } as const;
