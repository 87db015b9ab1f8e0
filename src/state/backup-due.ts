import { changeAfter, changeCount } from '#data/reads/kept.ts';
import { backupReminder, quietFor, type BackupReminder } from '#domain/backup-reminder.ts';
import { lastBackup, quietUntil, rememberQuiet } from './backup-memory.ts';
import { useReminder } from './reminder.ts';

/** Works out anew whether a reminder of a backup is due. */
export async function lookWhetherDue(): Promise<void> {
  try {
    useReminder.setState({ due: await due() });
  } catch (error) {
    console.warn('The age of the backup could not be read', error);
  }
}

/** The reminder says nothing for a week. */
export async function putOffReminder(): Promise<void> {
  useReminder.setState({ due: null });
  await rememberQuiet(Date.now() + quietFor);
}

async function due(): Promise<BackupReminder | null> {
  const [last, count, quiet] = await Promise.all([lastBackup(), changeCount(), quietUntil()]);
  const held = last?.changes ?? 0;
  // After a restore or an import there may be fewer, or other ones.
  const changes = Math.abs(count - held);
  const firstChangeAt = last === null ? await changeAfter(0) : null;
  return backupReminder(
    { at: last?.at ?? null, changes, firstChangeAt, quietUntil: quiet },
    Date.now(),
  );
}
