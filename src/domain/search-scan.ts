import { nearWord } from './near-word.ts';
import type { QueryMeaning } from './query-meaning.ts';
import { passes } from './search-filter.ts';
import { searchedInOrder } from './query-keys.ts';
import type { SearchDoc } from './search-doc.ts';
import type { SearchIndex } from './search-index.ts';
import { docScore, mostOfDoc, mostOfTable, wordScore } from './search-rank.ts';
import { makeNarrowing, type Narrowing } from './search-narrowing.ts';
import { makeTop } from './top.ts';

/** Places in the index of what answers a query. */
export interface Scanned {
  /** The best ones, best first. */
  readonly best: readonly { readonly place: number; readonly isNear: boolean }[];
  /** How many answer it, by table. */
  readonly counts: Readonly<Record<string, number>>;
  readonly total: number;
  /** Of them, those that answer it only with a letter wrong. */
  readonly near: number;
}

/** Under this many finds typing mistakes are looked for, too. */
const little = 5;

/**
 * Looks at everything. A record answers when each word stands in it or in the name of what it belongs
 * to, and at least one stands in the record itself.
 * @param limit how many of the best are wanted
 * @param now epoch milliseconds
 */
export function makeScan(
  index: SearchIndex,
): (meaning: QueryMeaning, limit: number, now: number) => Scanned {
  const narrowing = makeNarrowing(index);
  return (meaning, limit, now) => scan(index, narrowing, meaning, limit, now);
}

function scan(
  index: SearchIndex,
  narrowing: Narrowing,
  meaning: QueryMeaning,
  limit: number,
  now: number,
): Scanned {
  const { docs, folded, kinds } = index;
  const { filters } = meaning;
  const wanted = meaning.words.filter(({ isNot }) => !isNot).map((word) => word.folded);
  const unwanted = meaning.words.filter(({ isNot }) => isNot).map((word) => word.folded);
  if (wanted.length === 0 && filters.length === 0) return nothing;
  const visible = index.visible();
  const top = makeTop(limit);
  const tally = new Uint32Array(searchedInOrder.length);
  const found = new Set<number>();
  let total = 0;
  const isLet = (place: number, text: string) => {
    if (visible[place] !== true) return false;
    for (const word of unwanted) if (text.includes(word)) return false;
    const doc = filters.length === 0 ? undefined : docs[place];
    return doc === undefined || filters.every((filter) => passes(doc, filter, index.get));
  };
  const count = (place: number, text: string, score: number) => {
    total += 1;
    const kind = kinds[place] ?? 0;
    tally[kind] = (tally[kind] ?? 0) + 1;
    if (total <= little) found.add(place);
    // The record itself is looked at only where it can be among the best.
    const doc = score + mostOfDoc > top.least() ? docs[place] : undefined;
    if (doc) top.add(place, score + docScore(doc, text.length, now));
  };
  const named = wanted.length < 2 ? [] : wanted.map((word) => namesWith(index, word, visible));
  const only = wanted.length === 1 ? wanted[0] : undefined;
  for (const place of only === undefined ? index.docs.keys() : narrowing(only)) {
    const text = folded[place] ?? '';
    // Where it cannot be among the best it is counted only.
    const isBehind = only !== undefined && (mosts[kinds[place] ?? 0] ?? Infinity) <= top.least();
    const score = isBehind ? 1 : wordsScore(docs, place, text, wanted, named);
    if (score > 0 && isLet(place, text)) count(place, text, score);
  }
  const exact = total;
  const isLittle = exact < little && wanted.length > 0;
  const nears = isLittle ? wanted.map((word) => nearTest(index, word)) : [];
  if (nears.some((each) => each !== null)) {
    for (let place = 0; place < folded.length; place += 1) {
      const text = folded[place];
      if (text === undefined || found.has(place)) continue;
      // What has a word alone as it is was found above.
      const isFound =
        only === undefined
          ? wanted.every((word, at) => nears[at]?.(text) === true || text.includes(word))
          : nears[0]?.(text) === true;
      if (isFound && isLet(place, text)) count(place, text, -100);
    }
  }
  const best = top.best().map(({ place, score }) => ({ place, isNear: score < 0 }));
  const counts = Object.fromEntries(
    searchedInOrder.flatMap((table, kind) => (tally[kind] ? [[table, tally[kind]]] : [])),
  );
  return { best, counts, total, near: total - exact };
}

/** By number of their table. */
const mosts = searchedInOrder.map(mostOfTable);

const nothing: Scanned = { best: [], counts: {}, total: 0, near: 0 };

/** 0 where it does not answer. */
function wordsScore(
  docs: readonly SearchDoc[],
  place: number,
  text: string,
  wanted: readonly string[],
  named: readonly ReadonlySet<string>[],
): number {
  if (wanted.length === 0) return 1;
  let score = 0;
  let isOwn = false;
  let titleEnd = -1;
  for (let at = 0; at < wanted.length; at += 1) {
    const word = wanted[at] ?? '';
    const found = text.indexOf(word);
    if (found !== -1) {
      isOwn = true;
      if (titleEnd === -1) titleEnd = text.indexOf('\n');
      score += wordScore(text, word, found, titleEnd);
    } else if (!belongsTo(docs[place], named[at])) return 0;
    else score += 1;
  }
  return isOwn ? score : 0;
}

/** Null where nothing can be near to a word. */
function nearTest(index: SearchIndex, word: string): ((text: string) => boolean) | null {
  const near = index.near(word);
  if (near !== null && near !== 'unread') {
    const others = shortest(near.filter((each) => !each.includes(word)));
    return others.length === 0 ? null : anyIn(others);
  }
  const find = nearWord(word);
  return find && ((text) => find(text) !== null);
}

/** Without those that others stand in. */
function shortest(words: readonly string[]): readonly string[] {
  return words.filter((each) => !words.some((other) => other !== each && each.includes(other)));
}

/** By what all of several words begin with the texts that have none of them are passed over. */
function anyIn(words: readonly string[]): (text: string) => boolean {
  const [first = '', ...others] = words;
  let length = first.length;
  for (const each of others) while (!each.startsWith(first.slice(0, length))) length -= 1;
  const start = first.slice(0, length);
  if (others.length === 0) return (text) => text.includes(first);
  return (text) => text.includes(start) && words.some((each) => text.includes(each));
}

function belongsTo(doc: SearchDoc | undefined, ids: ReadonlySet<string> | undefined): boolean {
  if (!doc || !ids || ids.size === 0) return false;
  if (ids.has(doc.negotiationId) || ids.has(doc.issueId ?? '') || ids.has(doc.meetingId ?? ''))
    return true;
  return [doc.partyIds, doc.personIds, doc.trackIds].some((own) => own.some((id) => ids.has(id)));
}

/** Whose names and titles hold a word. */
function namesWith(
  { docs, folded, naming }: SearchIndex,
  word: string,
  visible: readonly boolean[],
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const place of naming()) {
    const text = folded[place] ?? '';
    const at = text.indexOf(word);
    const isInTitle = at !== -1 && at < text.indexOf('\n');
    if (isInTitle && visible[place] === true) found.add(docs[place]?.id ?? '');
  }
  return found;
}
