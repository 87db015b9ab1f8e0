import { nearWord } from './near-word.ts';
import type { QueryMeaning } from './query-meaning.ts';
import { passes } from './search-filter.ts';
import type { SearchDoc } from './search-doc.ts';
import type { SearchIndex } from './search-index.ts';
import { docScore, wordScore } from './search-rank.ts';
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
const little = 10;

/**
 * Looks at everything. A record answers when each word stands in it or in the name of what it belongs
 * to, and at least one stands in the record itself.
 * @param limit how many of the best are wanted
 * @param now epoch milliseconds
 */
export function makeScan(
  index: SearchIndex,
): (meaning: QueryMeaning, limit: number, now: number) => Scanned {
  return (meaning, limit, now) => scan(index, meaning, limit, now);
}

function scan(index: SearchIndex, meaning: QueryMeaning, limit: number, now: number): Scanned {
  const { docs, folded } = index;
  const visible = index.visible();
  const { filters } = meaning;
  const wanted = meaning.words.filter(({ isNot }) => !isNot).map((word) => word.folded);
  const unwanted = meaning.words.filter(({ isNot }) => isNot).map((word) => word.folded);
  const top = makeTop(limit);
  const counts: Record<string, number> = {};
  const found = new Set<number>();
  let total = 0;
  const isLet = (place: number, doc: SearchDoc, text: string) =>
    visible[place] === true &&
    filters.every((filter) => passes(doc, filter, index.get)) &&
    unwanted.every((word) => !text.includes(word));
  const count = (place: number, doc: SearchDoc, score: number) => {
    total += 1;
    counts[doc.table] = (counts[doc.table] ?? 0) + 1;
    top.add(place, score + docScore(doc, folded[place]?.length ?? 0, now));
    if (total <= little) found.add(place);
  };
  if (wanted.length === 0 && filters.length === 0) return nothing;
  const named = wanted.length < 2 ? [] : wanted.map((word) => namesWith(index, word, visible));
  for (let place = 0; place < docs.length; place += 1) {
    const doc = docs[place];
    const text = folded[place];
    if (doc === undefined || text === undefined) continue;
    const score = wordsScore(doc, text, wanted, named);
    if (score > 0 && isLet(place, doc, text)) count(place, doc, score);
  }
  const exact = total;
  const near = exact < little && wanted.length > 0 ? wanted.map(nearWord) : [];
  if (near.some((each) => each !== null)) {
    for (const [place, text] of folded.entries()) {
      const doc = docs[place];
      if (!doc || found.has(place)) continue;
      const isFound = wanted.every(
        (word, at) => text.includes(word) || (near[at]?.(text) ?? null) !== null,
      );
      if (isFound && isLet(place, doc, text)) count(place, doc, -100);
    }
  }
  const best = top.best().map(({ place, score }) => ({ place, isNear: score < 0 }));
  return { best, counts, total, near: total - exact };
}

const nothing: Scanned = { best: [], counts: {}, total: 0, near: 0 };

/** 0 where it does not answer. */
function wordsScore(
  doc: SearchDoc,
  text: string,
  wanted: readonly string[],
  named: readonly ReadonlySet<string>[],
): number {
  if (wanted.length === 0) return 1;
  let score = 0;
  let isOwn = false;
  const titleEnd = text.indexOf('\n');
  for (const [at, word] of wanted.entries()) {
    const found = text.indexOf(word);
    if (found !== -1) {
      isOwn = true;
      score += wordScore(text, word, found, titleEnd);
    } else if (wanted.length === 1 || !belongsTo(doc, named[at] ?? noIds)) return 0;
    else score += 1;
  }
  return isOwn ? score : 0;
}

const noIds: ReadonlySet<string> = new Set();

function belongsTo(doc: SearchDoc, ids: ReadonlySet<string>): boolean {
  if (ids.size === 0) return false;
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
