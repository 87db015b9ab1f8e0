import { importBook, TakenId } from '#data/writes/import.ts';
import type { Book } from '#domain/book.ts';
import { joined } from '#domain/book-part.ts';
import type { NegotiationId } from '#domain/id.ts';
import { diskProblem, type DiskProblem } from './disk-problem.ts';
import { throughGate } from './gate.ts';
import type { Following, FoundNegotiation } from './open-file.ts';

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
  | { readonly kind: 'failed'; readonly problem: DiskProblem };

/**
 * Writes what was chosen of an opened file, all of it or nothing. Its end is for the caller to show.
 * @param copyTitle makes the title of a copy
 */
export async function importFile(
  chosen: readonly Chosen[],
  copyTitle: (title: string) => string,
  following: Following,
): Promise<Imported> {
  let problem: unknown;
  const outcome = await throughGate(async () => {
    try {
      const copied = chosen.some(({ as }) => as === 'copy') ? copyShare : 0;
      const book = await bookOf(chosen, copyTitle, shareOf(following, 0, copied));
      await importBook(book, 'import', shareOf(following, copied, 1));
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

/** Of the whole, where a part of it is a copy: making the copy; the rest is writing. */
const copyShare = 0.4;

function shareOf({ onProgress, signal }: Following, from: number, to: number): Following {
  return { signal, onProgress: (done) => onProgress(from + done * (to - from)) };
}

async function bookOf(
  chosen: readonly Chosen[],
  copyTitle: (title: string) => string,
  following: Following,
): Promise<Book> {
  const books: Book[] = [];
  for (const [index, { found, as }] of chosen.entries()) {
    const share = shareOf(following, index / chosen.length, (index + 1) / chosen.length);
    books.push(as === 'itself' ? found.book : await copyOf(found.book, copyTitle, share));
  }
  return joined(books);
}

async function copyOf(
  book: Book,
  copyTitle: (title: string) => string,
  following: Following,
): Promise<Book> {
  const { withFreshIds } = await import('#exchange/fresh-ids.ts');
  const copy = await withFreshIds(book, following);
  const negotiations = copy.negotiations.map((each) => ({ ...each, title: copyTitle(each.title) }));
  return { ...copy, negotiations };
}
