import {
  latestChange,
  rowsOfEntries,
  rowsToSearch,
  watchSearchNews,
  type SearchNews,
} from '#data/reads/search-rows.ts';
import type { Change } from '#domain/change.ts';
import { completeQuery } from '#domain/query-completion.ts';
import { queryMeaning } from '#domain/query-meaning.ts';
import { parseQuery } from '#domain/query.ts';
import { hitAt } from '#domain/search-hit.ts';
import { makeSearchIndex, type SearchIndex } from '#domain/search-index.ts';
import { makeScan } from '#domain/search-scan.ts';
import { isFarAhead } from '#domain/stamp.ts';
import { isWholesale } from '#domain/wholesale.ts';
import type { SearchAnswer, SearchQuestion } from './search-messages.ts';

export interface SearchEngine {
  readonly answer: (question: SearchQuestion) => SearchAnswer;
  /** Whether reading rests: until it is told to go on, or asked. */
  readonly rest: (isResting: boolean) => void;
  /** What is written from now on is not followed. */
  readonly stop: () => void;
}

/**
 * Keeps all that is searched in memory: reads everything once, then follows the change log of this and
 * every other tab. The database must be open.
 * @param onChange what was answered may not be so any more
 */
export async function startSearchEngine(
  onChange: () => void,
  onError: (error: unknown) => void,
): Promise<SearchEngine> {
  const index = makeSearchIndex();
  const scan = makeScan(index);
  const follower = makeFollower(index, await latestChange(), onChange);
  const watching = watchSearchNews(
    follower.since,
    (news) => void follower.follow(news).catch(onError),
    onError,
  );
  return {
    stop: () => watching.unsubscribe(),
    rest: follower.rest,
    answer({ query, caret, limit, today }) {
      follower.rest(false);
      const began = performance.now();
      const terms = parseQuery(query);
      const names = index.names();
      const meaning = queryMeaning(terms, names, today);
      const found = scan(meaning, limit, Date.now());
      const hits = found.best.flatMap(
        ({ place, isNear }) => hitAt(index, place, meaning, isNear) ?? [],
      );
      return {
        query,
        terms,
        refusals: meaning.refusals,
        completions: completeQuery(query, caret, names, today),
        hits,
        total: found.total,
        near: found.near,
        counts: found.counts,
        isReady: follower.isReady(),
        records: index.docs.length,
        took: performance.now() - began,
      };
    },
  };
}

function makeFollower(index: SearchIndex, latest: string, onChange: () => void) {
  let since = latest;
  let waiting: SearchNews | null = null;
  let isBusy = false;
  let isReady = false;
  let marks: ReadonlyMap<string, string> | null = null;
  const read = new Set<string>();
  let resting: Promise<void> | null = null;
  let goOn: () => void = () => undefined;

  const take = async ({ changes, negotiations, rewritten }: SearchNews) => {
    const here = new Set(negotiations);
    const anew = new Set(negotiations.filter((id) => !read.has(id)));
    for (const id of here) {
      const isRewritten = [id, ''].some((key) => marks && marks.get(key) !== rewritten.get(key));
      if (isRewritten) anew.add(id);
    }
    marks = rewritten;
    for (const change of changes)
      if (isWholesale(change) && here.has(change.negotiationId)) anew.add(change.negotiationId);
    for (const id of read) {
      if (here.has(id)) continue;
      index.keepOnly(id, new Set());
      read.delete(id);
    }
    await readAnew(anew);
    for (const { id, negotiationId, entries } of changes) {
      if (!anew.has(negotiationId) && here.has(negotiationId))
        await readEntries(negotiationId, entries);
      if (id > since && !isFarAhead(id, Date.now())) since = id;
    }
  };

  const readAnew = async (ids: ReadonlySet<string>) => {
    const known = Array.from(ids).filter((id) => read.has(id));
    const seen = new Set<string>();
    for await (const { table, rows } of rowsToSearch(Array.from(ids))) {
      index.takeAll(table, rows);
      if (resting) await resting;
      if (known.length > 0) for (const { id } of rows) seen.add(id);
    }
    for (const id of known) index.keepOnly(id, seen);
    for (const id of ids) read.add(id);
  };

  const readEntries = async (negotiationId: string, entries: Change['entries']) => {
    for (const found of await rowsOfEntries(negotiationId, entries)) {
      if ('gone' in found) index.remove(found.gone);
      else index.takeAll(found.table, found.rows);
    }
  };

  /** Bit by bit, so that questions are answered in between. */
  const settleSoon = () => {
    if (!index.settle(20)) setTimeout(settleSoon, 5);
  };

  return {
    since: () => since,
    isReady: () => isReady,
    rest(isResting: boolean) {
      if (!isResting) goOn();
      resting = isResting ? (resting ?? new Promise((resolve) => (goOn = resolve))) : null;
    },
    /** One at a time; of what comes meanwhile the latest, which tells of all. */
    async follow(news: SearchNews): Promise<void> {
      waiting = news;
      if (isBusy) return;
      isBusy = true;
      try {
        for (let next: SearchNews | null = news; next; next = waiting) {
          waiting = null;
          await take(next);
          isReady = true;
          onChange();
        }
        settleSoon();
      } finally {
        isBusy = false;
      }
    },
  };
}
