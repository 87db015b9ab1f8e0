import type { MessageDescriptor } from '@lingui/core';
import type { Brought } from './brought.ts';
import { diskProblem } from './disk-problem.ts';
import { fileAside } from './file-aside.ts';
import type { Following } from './following.ts';
import { throughGate } from './gate.ts';
import type { FoundNegotiation } from './open-task.ts';
import { letGoOfFile, sealOf, showStaged } from './open-file.ts';
import { protect } from './recovery.ts';

export interface Chosen {
  readonly found: FoundNegotiation;
  /** As it is, or as a copy under new ids beside the one that is here. */
  readonly as: 'itself' | 'copy';
}

export type Imported =
  | Brought
  | { readonly kind: 'stopped' }
  /** No recovery point could be made first. */
  | { readonly kind: 'unprotected'; readonly says: readonly MessageDescriptor[] };

/**
 * Writes what was chosen of an opened file, all of it or nothing, after a recovery point was made of what
 * is here. Its end is for the caller to show.
 * @param copyTitle makes the title of a copy
 */
export async function importFile(
  file: Blob,
  chosen: readonly Chosen[],
  copyTitle: (title: string) => string,
  following: Following,
): Promise<Imported> {
  const done = await protect('import', async () => {
    let end: Imported | null = null;
    await throughGate(async () => {
      end = await bring(file, chosen, copyTitle, following);
      // Only what is on the disk counts as saved.
      if (end.kind !== 'imported') throw new Error(`Nothing was imported: ${end.kind}`);
      return { changeId: null, value: end };
    }, 'caller');
    return end ?? ({ kind: 'failed', problem: 'unknown' } as const);
  });
  return done.ok ? done.value : { kind: 'unprotected', says: done.says };
}

/** Milliseconds. */
const patience = 10_000;

async function bring(
  file: Blob,
  chosen: readonly Chosen[],
  copyTitle: (title: string) => string,
  following: Following,
): Promise<Imported> {
  const wanted = chosen.map(({ found: { negotiation }, as }) => ({
    id: negotiation.id,
    copyTitle: as === 'copy' ? copyTitle(negotiation.title) : null,
  }));
  try {
    // The recovery point before it may have taken a while.
    following.signal.throwIfAborted();
    const shown = await showStaged(file, wanted);
    if (shown) return shown;
    // It holds the lock of what it staged; a worker that never answers is not waited for without end.
    await Promise.race([letGoOfFile(), new Promise((resolve) => setTimeout(resolve, patience))]);
    const given = { file, wanted, seal: sealOf(file) };
    return await fileAside('import', given, following);
  } catch (error) {
    if (following.signal.aborted) return { kind: 'stopped' };
    console.warn('An import failed', error);
    return { kind: 'failed', problem: diskProblem(error) };
  }
}
