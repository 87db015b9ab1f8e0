import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { beforeCounting } from './counting.ts';
import { fileAside } from './file-aside.ts';
import type { Following } from './following.ts';
import type { CheckedFile } from './open-task.ts';

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

/** Reads and checks a whole file aside and compares it with this device. Writes nothing. */
export async function openFile(file: Blob, following: Following): Promise<OpenedFile> {
  try {
    const checked = await beforeCounting(() => fileAside('open', { file }, following));
    if (checked.kind !== 'sound') return checked;
    if (checked.seal !== null) seals.set(file, checked.seal);
    return { ...checked, file };
  } catch (error) {
    if (following.signal.aborted) return { kind: 'stopped' };
    console.warn('A file could not be opened', error);
    return { kind: 'refused', says: [unchecked] };
  }
}
