import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { lockManager } from '#data/import-lock.ts';
import type { Brought } from './brought.ts';
import { startFileWorker, type FileWorker } from './file-aside.ts';
import type { Following } from './following.ts';
import type { Wanted } from './import-task.ts';
import type { CheckedFile } from './open-task.ts';
import { alone } from './whole-aside.ts';

export type OpenedFile =
  | (Extract<CheckedFile, { kind: 'sound' }> & { readonly file: Blob })
  | { readonly kind: 'refused'; readonly says: readonly MessageDescriptor[] }
  | { readonly kind: 'stopped' };

const unchecked = msg`The file could not be compared with what is on this device: Parley could not read its database, or ran out of memory. Nothing was imported, and your data here is untouched. Reload the page and open the file again.`;

/** Of files that were found sound in this tab. */
const seals = new WeakMap<Blob, string>();

/** By which the file's records are known again; null where they have to be checked again. */
export function sealOf(file: Blob): string | null {
  return seals.get(file) ?? null;
}

interface StagedFile {
  readonly file: Blob;
  /** Of the negotiations that only wait to be shown. */
  readonly ids: readonly string[];
  readonly worker: FileWorker;
}

/** One at a time, until it is shown or let go of. */
let staged: StagedFile | null = null;
/** What was let go of, or stopped while it was read, is taken back. */
let takingBack: Promise<unknown> = Promise.resolve();

/**
 * Reads and checks a whole file aside and compares it with this device. What is new in a large file is written where
 * no read sees it, until it is imported or let go of.
 */
export async function openFile(file: Blob, following: Following): Promise<OpenedFile> {
  void letGoOfFile();
  const worker = startFileWorker();
  let isOver = true;
  try {
    const asking = worker.ask('open', { file, ...unseenElsewhere }, following);
    takingBack = Promise.allSettled([takingBack, asking]);
    const checked = await asking;
    if (checked.kind !== 'sound') return checked;
    if (checked.seal !== null) seals.set(file, checked.seal);
    isOver = checked.staged.length === 0;
    if (!isOver) staged = { file, ids: checked.staged, worker };
    if (!following.signal.aborted) return { ...checked, file };
    void letGoOfFile();
    return { kind: 'stopped' };
  } catch (error) {
    if (following.signal.aborted) return { kind: 'stopped' };
    console.warn('A file could not be opened', error);
    return { kind: 'refused', says: [unchecked] };
  } finally {
    if (isOver) worker.end();
  }
}

/** Without locks that other tabs see, nothing can wait safely for a person. */
const unseenElsewhere = lockManager() ? {} : { aheadFrom: Infinity };

/** Imports what was staged, where that is just what is wanted. Null: it is not, and has to be read again. */
export async function showStaged(file: Blob, wanted: readonly Wanted[]): Promise<Brought | null> {
  const own = staged;
  const isSame =
    own?.file === file &&
    own.ids.length === wanted.length &&
    wanted.every(({ id, copyTitle }) => copyTitle === null && own.ids.includes(id));
  if (!own || !isSame) return null;
  staged = null;
  try {
    return await own.worker.ask('show', undefined, alone);
  } finally {
    own.worker.end();
  }
}

/** Nobody imports the file that was opened last: takes back what was written of it. */
export async function letGoOfFile(): Promise<void> {
  const own = staged;
  staged = null;
  if (own) takingBack = Promise.allSettled([takingBack, dropped(own)]);
  await takingBack;
}

async function dropped({ worker }: StagedFile): Promise<void> {
  try {
    await worker.ask('drop', undefined, alone);
  } catch (error) {
    console.warn('Left to be swept', error);
  } finally {
    worker.end();
  }
}
