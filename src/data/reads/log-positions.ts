import type { Position } from '#domain/position.ts';
import { database } from '#data/database.ts';
import { gather, type IssuePositions, type Page } from '#data/page.ts';

/** A whole negotiation, or one of its tracks. */
export interface LogScope {
  readonly negotiationId: string;
  readonly trackId: string | null;
}

/**
 * All positions of it, issue by issue, the Unsorted tray (id null) among those of a negotiation; null: there
 * are more than so many.
 */
export async function positionsUpTo(
  scope: LogScope,
  most: number,
): Promise<readonly IssuePositions[] | null> {
  const size = await pagesIn(scope).count();
  // Each page holds one at least.
  if (size > most) return null;
  if (size > fullPages && count(await pagesIn(scope).limit(fullPages).toArray()) > most)
    return null;
  if (size <= pagesAtOnce) {
    const few = await pagesIn(scope).toArray();
    return count(few) > most ? null : gather(few);
  }
  const keys = await pagesIn(scope).primaryKeys();
  const found: Page[] = [];
  for (let from = 0; from < keys.length; from += pagesAtOnce) {
    const some = await database.pages.bulkGet(keys.slice(from, from + pagesAtOnce));
    found.push(...some.filter((page) => page !== undefined));
    if (count(found) > most) return null;
  }
  return gather(found);
}

function count(pages: readonly Page[]): number {
  return pages.reduce((sum, page) => sum + page.positions.length, 0);
}

const pagesAtOnce = 64;
/** So many full pages are a long log. */
const fullPages = 8;
/** About so many at a time, so that the page answers in between: pages are of any size. */
const positionsAtOnce = 500;

/**
 * The same however many there are, some at a time and in no order, with the next ones on their way while
 * some are worked on. What is written meanwhile may or may not be seen.
 */
export async function* positionsInPieces(
  scope: LogScope,
): AsyncGenerator<readonly Position[], void> {
  const keys = await pagesIn(scope).primaryKeys();
  const pagesAt = pageReader();
  let size = 8;
  let from = 0;
  const next = () => {
    const pages = pagesAt(keys.slice(from, from + size));
    pages.catch(() => undefined); // said when it is awaited
    from += size;
    return pages;
  };
  const coming: Promise<readonly Page[]>[] = [];
  while (from < keys.length || coming.length > 0) {
    while (from < keys.length && coming.length < readsAhead) coming.push(next());
    const pages = (await coming.shift()) ?? [];
    const positions = pages.flatMap((page) => page.positions);
    const ofPage = positions.length / Math.max(1, pages.length);
    size = Math.min(pagesAtOnce, Math.max(1, Math.round(positionsAtOnce / Math.max(1, ofPage))));
    yield positions;
  }
}

const readsAhead = 2;

/** Anew for each question: what is asked of a collection stays with it. */
function pagesIn({ negotiationId, trackId }: LogScope) {
  return trackId === null
    ? database.pages.where('negotiationId').equals(negotiationId)
    : database.pages.where('trackId').equals(trackId);
}

/**
 * In one request where no other pages stand between the keys, as it mostly is; where some do, one by one
 * from then on. What is gone is left out.
 */
function pageReader() {
  let isDense = true;
  return async (keys: readonly [string, number][]): Promise<readonly Page[]> => {
    if (isDense) {
      const between = database.pages.where(':id').between(keys[0], keys.at(-1), true, true);
      const pages = await between.limit(keys.length + 1).toArray();
      if (pages.length === keys.length) return pages;
      isDense = false;
    }
    return (await database.pages.bulkGet([...keys])).filter((page) => page !== undefined);
  };
}
