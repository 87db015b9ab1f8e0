export interface BackupState {
  /** When a backup was last written and read back, in epoch milliseconds; null: never. */
  readonly at: number | null;
  /** Changes since then; all there ever were where there is no backup. */
  readonly changes: number;
  /** When the first change was made that no backup has, in epoch milliseconds; null: there is none. */
  readonly firstChangeAt: number | null;
  /** Until when the user wants to hear nothing, in epoch milliseconds. */
  readonly quietUntil: number | null;
}

export interface BackupReminder {
  /** Whole days since the last backup; null: there is none yet. */
  readonly days: number | null;
  readonly changes: number;
}

const day = 86_400_000;
export const quietFor = 7 * day;
const longest = 7 * day;
const most = 200;

/** By age and by number of changes: what a reminder would say now; null while none is due. @param now epoch milliseconds */
export function backupReminder(state: BackupState, now: number): BackupReminder | null {
  const { at, changes, firstChangeAt, quietUntil } = state;
  if (changes === 0 || (quietUntil !== null && now < quietUntil)) return null;
  const since = at ?? firstChangeAt;
  const isOld = since !== null && now - since >= longest;
  if (!isOld && changes < most) return null;
  return { days: at === null ? null : Math.max(0, Math.floor((now - at) / day)), changes };
}
