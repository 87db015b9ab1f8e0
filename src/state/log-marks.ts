import { positionsInPieces, type LogScope } from '#data/reads/log-positions.ts';
import {
  latestChange,
  rowsOfEntries,
  watchSearchNews,
  type SearchNews,
} from '#data/reads/search-rows.ts';
import type { Change } from '#domain/change.ts';
import { logMark, type LogMark } from '#domain/log-mark.ts';
import type { Position } from '#domain/position.ts';
import { isFarAhead } from '#domain/stamp.ts';
import { isWholesale } from '#domain/wholesale.ts';
import { useTab } from './tab.ts';

/** What is known of a long log. */
export interface MarksRead {
  /** Of all positions that are not deleted, in any order; null until all are read. */
  readonly marks: readonly LogMark[] | null;
  /** How many are read so far. */
  readonly read: number;
  /** The marks have their texts. */
  readonly hasText: boolean;
}

export interface LogMarks {
  readonly get: () => MarksRead;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Reads the texts, too, if they are not there. */
  readonly askText: () => void;
  /** The same in the order of the log: with what is written then, it is in order almost already. */
  readonly putInOrder: (marks: readonly LogMark[], inOrder: readonly LogMark[]) => void;
}

/** Milliseconds for which the marks of a log that nobody shows are kept. */
const linger = 20_000;
/** The same while they are still being read: nothing is read for long that nobody waits for. */
const lingerUnread = 2000;
const all = new Map<string, LogMarks>();

/**
 * The marks of a long log: read once, some at a time, then kept current by the change log of this and every
 * other tab. One for all who ask.
 */
export function logMarks(scope: LogScope): LogMarks {
  const key = `${scope.negotiationId} ${scope.trackId ?? ''}`;
  const known = all.get(key);
  if (known) return known;
  const marks = startMarks(scope, () => all.delete(key));
  all.set(key, marks);
  return marks;
}

const nothing: MarksRead = { marks: null, read: 0, hasText: false };

function startMarks(scope: LogScope, onEnd: () => void): LogMarks {
  let now = nothing;
  let error: unknown;
  let wantsText = false;
  const listeners = new Set<() => void>();
  const tell = (next: MarksRead) => {
    now = next;
    for (const listener of listeners) listener();
  };
  const fail = (reason: unknown) => {
    // A newer build took the database: what this tab shows stays.
    if (useTab.getState().isStale) return;
    error = reason;
    end();
    tell(now);
  };
  const follower = makeFollower(scope, { get: () => now, tell, wantsText: () => wantsText });
  let stop = () => undefined as void;
  let isEnded = false;
  const begin = async () => {
    await follower.begin();
    if (isEnded) return;
    const watching = watchSearchNews(
      follower.since,
      (news) => void follower.follow(news).catch(fail),
      fail,
    );
    stop = () => watching.unsubscribe();
  };
  const end = () => {
    isEnded = true;
    follower.end();
    stop();
    onEnd();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    clearTimeout(timer);
    if (listeners.size > 0) return;
    timer = setTimeout(end, now.marks === null ? lingerUnread : linger);
  };
  begin().catch(fail);
  rest();
  return {
    get: () => {
      if (error !== undefined) throw error;
      return now;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      clearTimeout(timer);
      return () => {
        listeners.delete(listener);
        rest();
      };
    },
    askText: () => {
      if (wantsText) return;
      wantsText = true;
      follower.readAgain().catch(fail);
    },
    putInOrder: follower.putInOrder,
  };
}

/** Milliseconds between two times that it is told how many are read. */
const between = 120;

interface Held {
  readonly get: () => MarksRead;
  readonly tell: (next: MarksRead) => void;
  readonly wantsText: () => boolean;
}

function makeFollower({ negotiationId, trackId }: LogScope, { get, tell, wantsText }: Held) {
  let since = '';
  let isEnded = false;
  let isAgain = true;
  let rewritten: string | undefined;
  let waiting: SearchNews | null = null;
  let isBusy = false;
  let ordered: { readonly marks: readonly LogMark[]; readonly inOrder: readonly LogMark[] } | null =
    null;

  const same = oneOfEach();
  const markOf = (position: Position, hasText: boolean) => logMark(position, hasText, same);
  const isOwn = (position: Position) =>
    !position.deleted && (trackId === null || position.trackId === trackId);

  const readAll = async () => {
    const hasText = wantsText();
    const marks: LogMark[] = [];
    let told = performance.now();
    for await (const some of positionsInPieces({ negotiationId, trackId })) {
      if (isEnded) return;
      for (const position of some) if (isOwn(position)) marks.push(markOf(position, hasText));
      if (performance.now() - told < between) continue;
      told = performance.now();
      tell({ ...get(), read: marks.length });
    }
    tell({ marks, read: marks.length, hasText });
  };

  const readEntries = async (entries: Change['entries']) => {
    const { marks, hasText } = get();
    if (marks === null || entries.length === 0) return;
    const found = await rowsOfEntries(negotiationId, entries);
    const touched = new Set(entries.map(({ id }) => id));
    const before = ordered?.marks === marks ? ordered.inOrder : marks;
    const next = before.filter(({ id }) => !touched.has(id));
    const anew = new Map<string, LogMark>();
    for (const each of found) {
      if ('gone' in each || each.table !== 'positions') continue;
      for (const position of each.rows as readonly Position[])
        if (isOwn(position)) anew.set(position.id, markOf(position, hasText));
    }
    tell({ marks: [...next, ...anew.values()], read: next.length + anew.size, hasText });
  };

  const take = async (news: SearchNews | null) => {
    const changes = (news?.changes ?? []).filter((each) => each.negotiationId === negotiationId);
    if (news) {
      const mark = [negotiationId, ''].map((key) => news.rewritten.get(key)).join();
      if (rewritten !== undefined && mark !== rewritten) isAgain = true;
      rewritten = mark;
    }
    if (changes.some(isWholesale)) isAgain = true;
    if (isAgain) {
      isAgain = false;
      await readAll();
    } else {
      const entries = changes.flatMap((change) => change.entries);
      await readEntries(entries.filter(({ table }) => table === 'positions'));
    }
    for (const { id } of news?.changes ?? [])
      if (id > since && !isFarAhead(id, Date.now())) since = id;
  };

  /** One at a time; of the news that comes meanwhile the latest, which tells of all. */
  const go = async (): Promise<void> => {
    if (isBusy || isEnded) return;
    isBusy = true;
    const news = waiting;
    waiting = null;
    try {
      await take(news);
    } finally {
      isBusy = false;
    }
    if (waiting !== null || isAgain) await go();
  };

  return {
    since: () => since,
    putInOrder: (marks: readonly LogMark[], inOrder: readonly LogMark[]) => {
      ordered = { marks, inOrder };
    },
    begin: async () => {
      since = await latestChange();
    },
    follow: async (news: SearchNews) => {
      waiting = news;
      await go();
    },
    readAgain: async () => {
      isAgain = true;
      await go();
    },
    end: () => {
      isEnded = true;
    },
  };
}

/** One string for all equal ones. */
function oneOfEach(): <S extends string | null>(word: S) => S {
  const known = new Map<string, string>();
  return <S extends string | null>(word: S): S => {
    if (word === null) return word;
    const before = known.get(word);
    if (before !== undefined) return before as S;
    known.set(word, word);
    return word;
  };
}
