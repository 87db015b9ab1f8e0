import { importBook, TakenId } from '#data/writes/import.ts';
import type { Book } from '#domain/book.ts';
import { joined } from '#domain/book-part.ts';
import type { NegotiationId } from '#domain/id.ts';
import type { MessageDescriptor } from '@lingui/core';
import { diskProblem, type DiskProblem } from './disk-problem.ts';
import { throughGate } from './gate.ts';
import type { Following, FoundNegotiation } from './open-file.ts';
import { pause } from './pause.ts';
import { protect } from './recovery.ts';

export interface Chosen {
  readonly found: FoundNegotiation;
  /** As it is, or as a copy under new ids beside the one that is here. */
  readonly as: 'itself' | 'copy';
}

export type Imported =
  /** The negotiations that are now here and not deleted. */
  | { readonly kind: 'imported'; readonly ids: readonly NegotiationId[] }
  /** Something in it came to be here meanwhile, or under another negotiation. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'stopped' }
  /** No recovery point could be made first. */
  | { readonly kind: 'unprotected'; readonly says: readonly MessageDescriptor[] }
  | { readonly kind: 'failed'; readonly problem: DiskProblem };

/**
 * Writes what was chosen of an opened file, all of it or nothing, after a recovery point was made of what
 * is here. Its end is for the caller to show.
 * @param copyTitle makes the title of a copy
 */
export async function importFile(
  chosen: readonly Chosen[],
  copyTitle: (title: string) => string,
  following: Following,
): Promise<Imported> {
  const done = await protect('import', async () => await writeAll(chosen, copyTitle, following));
  return done.ok ? done.value : { kind: 'unprotected', says: done.says };
}

async function writeAll(
  chosen: readonly Chosen[],
  copyTitle: (title: string) => string,
  following: Following,
): Promise<Imported> {
  let problem: unknown;
  const outcome = await throughGate(async () => {
    try {
      const book = joined(await Promise.all(chosen.map((each) => bookOf(each, copyTitle))));
      await importBook(book, 'import', following);
      return { changeId: null, value: book };
    } catch (error) {
      problem = error;
      throw error;
    }
  }, 'caller');
  if (outcome.ok) {
    const live = outcome.value.negotiations.filter((negotiation) => !negotiation.deleted);
    return { kind: 'imported', ids: live.map(({ id }) => id) };
  }
  if (following.signal.aborted) return { kind: 'stopped' };
  if (problem instanceof TakenId) return { kind: 'taken' };
  return { kind: 'failed', problem: diskProblem(problem) };
}

async function bookOf({ found, as }: Chosen, copyTitle: (title: string) => string): Promise<Book> {
  if (as === 'itself') return found.book;
  const { withFreshIds } = await import('#exchange/fresh-ids.ts');
  await pause(); // so that what is under way is seen before the longest part of it
  const copy = withFreshIds(found.book);
  const negotiations = copy.negotiations.map((each) => ({ ...each, title: copyTitle(each.title) }));
  return { ...copy, negotiations };
}
