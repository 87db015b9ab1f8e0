import { onDevice } from '#data/reads/device.ts';
import { rememberOnDevice } from '#data/writes/device.ts';
import type { BookCounts } from '#domain/book-part.ts';
import type { BackupHandle } from './backup-file.ts';
import { useLiveSoon } from './live.ts';

/** The last backup that was counted. */
export interface Backup {
  readonly name: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly counts: BookCounts;
  /** Full digest in hex. */
  readonly digest: string;
  readonly bytes: number;
  /** Entries of the change log that it holds. */
  readonly changes: number;
  /** `read`: read back from where it is kept. `handed`: counted and given to the browser to save. */
  readonly proof: 'read' | 'handed';
}

const keys = { last: 'backup', file: 'backup-file', quiet: 'backup-quiet-until' } as const;

/** Undefined until it is read; null: there is none. Does not suspend. */
export function useLastBackup(): Backup | null | undefined {
  return useLiveSoon('backup/last', lastBackup);
}

/** The name of the file that is kept up to date; undefined until it is read; null: there is none. */
export function useBackupName(): string | null | undefined {
  return useLiveSoon('backup/file', async () => (await backupHandle())?.name ?? null);
}

export async function lastBackup(): Promise<Backup | null> {
  return ((await onDevice(keys.last)) as Backup | undefined) ?? null;
}

export async function backupHandle(): Promise<BackupHandle | null> {
  return ((await onDevice(keys.file)) as BackupHandle | undefined) ?? null;
}

/** Until when no reminder is wanted, in epoch milliseconds. */
export async function quietUntil(): Promise<number | null> {
  return ((await onDevice(keys.quiet)) as number | undefined) ?? null;
}

export async function rememberBackup(backup: Backup): Promise<void> {
  await rememberOnDevice(keys.last, backup);
}

export async function rememberFile(handle: BackupHandle | null): Promise<void> {
  await rememberOnDevice(keys.file, handle ?? undefined);
}

export async function rememberQuiet(until: number): Promise<void> {
  await rememberOnDevice(keys.quiet, until);
}
