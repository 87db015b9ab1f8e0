import { TakenId } from '#data/writes/import.ts';
import type { MessageDescriptor } from '@lingui/core';
import { diskProblem, type DiskProblem } from './disk-problem.ts';

/** How bringing in negotiations of a file ended. */
export type Brought =
  /** The negotiations that are now here and not deleted. */
  | { readonly kind: 'imported'; readonly ids: readonly string[] }
  /** Something in it came to be here meanwhile, or under another negotiation. */
  | { readonly kind: 'taken' }
  /** The file is not what it was when it was checked. */
  | { readonly kind: 'refused'; readonly says: readonly MessageDescriptor[] }
  | { readonly kind: 'failed'; readonly problem: DiskProblem };

/** What to say of an import that came to no end. Nothing of it was written, or all of that was taken back. */
export function brokenOff(error: unknown): Brought {
  if (error instanceof TakenId) return { kind: 'taken' };
  console.warn('An import failed', error);
  return { kind: 'failed', problem: diskProblem(error) };
}
