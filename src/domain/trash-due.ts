/** What was deleted stays in the trash for so many days. */
export const trashDays = 30;

const aDay = 86_400_000;
/** A clock that is this much further on than at the start before was set wrong, or is right again. */
const strangeLeap = 365 * aDay;

/** What a device remembers of its clock, in epoch milliseconds. */
export interface SteadyClock {
  /** When it was looked at last. */
  readonly seen: number;
  /** Since when it has run without a leap. */
  readonly since: number;
}

/**
 * What to remember of a clock that shows `now`. After a leap back, or of more than a year ahead, no day that
 * passed before it counts: a wrong clock must not empty the trash. So too at the first look.
 */
export function steadyClock(before: SteadyClock | null, now: number): SteadyClock {
  const isSteady = before !== null && now >= before.seen && now - before.seen <= strangeLeap;
  return { seen: now, since: isSteady ? before.since : now };
}

/** When something deleted leaves the trash for good. All in epoch milliseconds. */
function trashDueAt(deletedAt: number, clock: SteadyClock): number {
  return Math.max(deletedAt, clock.since) + trashDays * aDay;
}

/** Full days and the one that has begun; 0: it is due. */
export function trashDaysLeft(deletedAt: number, clock: SteadyClock, now: number): number {
  const left = Math.ceil((trashDueAt(deletedAt, clock) - now) / aDay);
  return Math.min(trashDays, Math.max(0, left));
}

export function isTrashDue(deletedAt: number, clock: SteadyClock, now: number): boolean {
  return trashDueAt(deletedAt, clock) <= now;
}
