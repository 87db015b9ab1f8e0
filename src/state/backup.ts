import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { create } from 'zustand';
import { lookWhetherDue } from './backup-due.ts';
import { canKeepFile, mayWrite, pickFile, writeTo, type BackupHandle } from './backup-file.ts';
import {
  backupHandle,
  lastBackup,
  rememberBackup,
  rememberFile,
  type Backup,
} from './backup-memory.ts';
import { diskProblem } from './disk-problem.ts';
import { inTurn } from './in-turn.ts';
import { localDay } from './local-day.ts';
import { saveBlob } from './save-blob.ts';
import { tallyAside, wholeAside } from './whole-aside.ts';
import type { WholeFile } from './whole-file.ts';

type Says = readonly MessageDescriptor[];

/** How the backup stands in this tab. `asleep`: the browser wants a click before it lets Parley write again. */
export const useBackupState = create<{
  readonly phase: 'idle' | 'writing' | 'asleep' | 'failed';
  readonly says: Says;
}>()(() => ({ phase: 'idle', says: [] }));

async function suggestedName(): Promise<string> {
  const { fileName } = await import('#exchange/file-name.ts');
  return fileName(null, localDay());
}

/** The user chooses a file; from now on it is kept up to date. For a click. */
export async function chooseBackupFile(): Promise<void> {
  const handle = await pickFile(await suggestedName()).catch(failed);
  if (handle === null) return;
  await inTurn('backup', async () => {
    if (await write(handle)) await rememberFile(handle).catch(failed);
  });
}

/** Writes the file that was chosen before, now. For a click: the browser may ask for its permission. */
export async function backUpNow(): Promise<void> {
  const handle = await backupHandle();
  if (handle === null) return;
  if (await mayWrite(handle, { ask: true }).catch(failed)) {
    await inTurn('backup', async () => await write(handle));
  } else if (useBackupState.getState().phase !== 'failed') {
    useBackupState.setState({ phase: 'asleep', says: [asleep] });
  }
}

/** Brings the file up to date after changes, where that needs nobody's word. */
export async function continueBackup(): Promise<void> {
  if (!canKeepFile()) return;
  const handle = await backupHandle();
  if (handle === null) return;
  if (await mayWrite(handle, { ask: false })) {
    await inTurn('backup', async () => await write(handle));
  } else useBackupState.setState({ phase: 'asleep', says: [asleep] });
}

/** Whether the browser still lets Parley write to the file: after a restart it may want the user's word. */
export async function lookAtBackup(): Promise<void> {
  const handle = await backupHandle().catch(() => null);
  if (handle === null || useBackupState.getState().phase !== 'idle') return;
  if (await mayWrite(handle, { ask: false }).catch(() => false)) return;
  useBackupState.setState({ phase: 'asleep', says: [asleep] });
}

/** The file stays where it is; Parley no longer writes to it. */
export async function stopBackup(): Promise<void> {
  await rememberFile(null);
  useBackupState.setState({ phase: 'idle', says: [] });
}

/** Everything as one file, counted, and handed to the browser to save. */
export async function downloadBackup(): Promise<void> {
  useBackupState.setState({ phase: 'writing', says: [] });
  try {
    const name = await suggestedName();
    const file = await wholeAside();
    if ((await tallyAside(file.blob))?.digest !== file.digest) return fail(unlike);
    saveBlob(file.blob, name);
    await remember(name, file, 'handed');
  } catch (error) {
    failed(error);
  }
}

/** Reads back a file that was saved before. What it says is shown where the backup stands. */
export async function checkBackup(chosen: File): Promise<void> {
  useBackupState.setState({ phase: 'writing', says: [] });
  const [found, last] = [
    await tallyAside(chosen).catch(() => null),
    await lastBackup().catch(() => null),
  ];
  if (found === null) return fail(unsound);
  if (last === null || found.digest !== last.digest) return fail(another);
  await rememberBackup({ ...last, name: chosen.name, proof: 'read' }).catch(failed);
  if (useBackupState.getState().phase === 'writing') await done();
}

/** Whether it is there now, read back and counted. */
async function write(handle: BackupHandle): Promise<boolean> {
  useBackupState.setState({ phase: 'writing', says: [] });
  try {
    const file = await wholeAside();
    await writeTo(handle, file.blob);
    if ((await tallyAside(await handle.getFile()))?.digest !== file.digest) {
      fail(unlike);
      return false;
    }
    await remember(handle.name, file, 'read');
    return true;
  } catch (error) {
    failed(error);
    return false;
  }
}

async function remember(name: string, file: WholeFile, proof: Backup['proof']): Promise<void> {
  const { blob, counts, digest } = file;
  const at = Date.now();
  const { size: bytes } = blob;
  await rememberBackup({ name, at, counts, digest, bytes, changes: counts.changes, proof });
  await done();
}

async function done(): Promise<void> {
  useBackupState.setState({ phase: 'idle', says: [] });
  await lookWhetherDue();
}

function fail(says: Says): void {
  useBackupState.setState({ phase: 'failed', says });
}

function failed(error: unknown): null {
  console.warn('The backup failed', error);
  fail([reason(error), safe]);
  return null;
}

function reason(error: unknown): MessageDescriptor {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotFoundError')
    return msg`The backup file is no longer where it was. Choose a file again.`;
  if (name === 'NotAllowedError')
    return msg`The browser did not let Parley write to the file. Try again, or choose another file.`;
  return diskProblem(error) === 'full'
    ? msg`There is no room where the backup file is. Free some space there, or choose another place.`
    : msg`The backup file could not be written. It may be open in another program; try again, or choose another file.`;
}

const safe = msg`Your data on this device is untouched.`;
const asleep = msg`The browser wants your word before Parley writes to the file again: choose “Back up now”.`;
const unlike: Says = [
  msg`What was read back is not what was written, so this backup does not count. Try again, or choose another place.`,
  safe,
];
const unsound: Says = [
  msg`This file is not a whole Parley file: it is cut off or damaged. Save a backup again.`,
  safe,
];
const another: Says = [
  msg`This is a sound Parley file, but not the backup that was made last. Choose the one that was saved last.`,
  safe,
];
