import type { Rows, TableName } from './book.ts';
import { foldTexts } from './fold-texts.ts';
import { noNames, type QueryNames } from './query-names.ts';
import { searchedInOrder, type SearchedTable } from './query-keys.ts';
import type { SearchDoc } from './search-doc.ts';
import { searchDocs } from './search-doc-of.ts';
import { searchNames } from './search-names.ts';
import { makeVocabulary } from './vocabulary.ts';
import { makeVisibility } from './search-visibility.ts';

/** All that is searched, in columns: what stands at one place in each belongs together. */
export interface SearchIndex {
  readonly docs: readonly SearchDoc[];
  /** Title and words as searching compares them, one below the other. */
  readonly folded: readonly string[];
  /** Their tables, by number in `searchedInOrder`. */
  readonly kinds: readonly number[];
  /** Grows with every change. */
  readonly version: () => number;
  readonly get: (id: string) => SearchDoc | null;
  readonly take: <T extends SearchedTable>(table: T, row: Rows[T]) => void;
  /** The same, in much less time for each. */
  readonly takeAll: <T extends SearchedTable>(table: T, rows: readonly Rows[T][]) => void;
  readonly remove: (id: string) => void;
  /** Removes what is of a negotiation and not among these. */
  readonly keepOnly: (negotiationId: string, ids: ReadonlySet<string>) => void;
  /** Whether what stands at each place is neither deleted nor stands on something deleted. */
  readonly visible: () => readonly boolean[];
  /** Places of what others belong to and are found by. */
  readonly naming: () => readonly number[];
  /** Positions that a later version corrects. */
  readonly corrected: () => ReadonlySet<string>;
  /** What a query can name. */
  readonly names: () => QueryNames;
  /**
   * What stands in the texts and is near to a folded word. Null: the word is too short to tell, or stands in
   * a script without spaces; `unread`: not all words were taken note of yet.
   */
  readonly near: (word: string) => readonly string[] | null | 'unread';
  /** Takes note of words, for about so many milliseconds. False: there are more. */
  readonly settle: (milliseconds: number) => boolean;
}

export function makeSearchIndex(): SearchIndex {
  const docs: SearchDoc[] = [];
  const folded: string[] = [];
  const kinds: number[] = [];
  const places = new Map<string, number>();
  const docOf = searchDocs();
  const visibility = makeVisibility(docs, places);
  const vocabulary = makeVocabulary();
  /** Texts whose words are still to be taken note of. */
  let unread: string[] = [];
  let version = 0;
  const naming = ofVersion<readonly number[]>([], () =>
    docs.flatMap(({ table }, place) => (namingTables.has(table) ? [place] : [])),
  );
  const corrected = ofVersion<ReadonlySet<string>>(new Set(), () => {
    const live = docs.filter((doc) => doc.corrects !== null && !doc.isDeleted);
    return new Set(live.map((doc) => doc.corrects ?? ''));
  });
  const names = ofVersion(noNames, () => searchNames(docs.filter((doc) => !doc.isDeleted)));
  const remove = (id: string) => {
    const place = places.get(id);
    if (place === undefined) return;
    version += 1;
    for (const each of [naming, corrected, names, visibility]) each.forget();
    places.delete(id);
    const [lastDoc, lastFolded, lastKind] = [docs.pop(), folded.pop(), kinds.pop()];
    if (place === docs.length || !lastDoc) return;
    docs[place] = lastDoc;
    folded[place] = lastFolded ?? '';
    kinds[place] = lastKind ?? 0;
    places.set(lastDoc.id, place);
  };
  const put = (doc: SearchDoc, text: string, kind: number) => {
    const place = places.get(doc.id) ?? docs.length;
    const before = docs[place];
    version += 1;
    docs[place] = doc;
    folded[place] = text;
    kinds[place] = kind;
    places.set(doc.id, place);
    unread.push(text);
    visibility.placed(place, before);
    if (namingTables.has(doc.table)) naming.forget();
    if (namingTables.has(doc.table) || isLabelled(doc) || isLabelled(before)) names.forget();
    if (doc.corrects !== null) corrected.forget();
  };
  const takeAll: SearchIndex['takeAll'] = (table, rows) => {
    const kind = searchedInOrder.indexOf(table);
    const taken = rows.map((row) => docOf(table, row));
    const texts = foldTexts(taken.map(({ title, body }) => `${title}\n${body}`));
    for (const [at, doc] of taken.entries()) put(doc, texts[at] ?? '', kind);
  };
  const settle = (milliseconds: number) => {
    const until = performance.now() + milliseconds;
    for (let count = 1; unread.length > 0; count += 1) {
      vocabulary.add(unread.pop() ?? '');
      if (count % 64 === 0 && performance.now() > until) return false;
    }
    unread = [];
    return true;
  };
  return {
    docs,
    folded,
    kinds,
    remove,
    version: () => version,
    get: (id) => docs[places.get(id) ?? -1] ?? null,
    take: (table, row) => takeAll(table, [row]),
    takeAll,
    keepOnly(negotiationId, ids) {
      const gone = docs.filter((doc) => doc.negotiationId === negotiationId && !ids.has(doc.id));
      for (const { id } of gone) remove(id);
    },
    visible: visibility.get,
    naming: naming.get,
    corrected: corrected.get,
    names: names.get,
    settle,
    near: (word) => {
      if (withoutSpaces.test(word)) return null;
      return settle(briefly) ? vocabulary.near(word) : 'unread';
    },
  };
}

/** Milliseconds that a question can wait for words to be taken note of. */
const briefly = 5;
const withoutSpaces = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

const namingTables: ReadonlySet<TableName> = new Set<TableName>([
  'negotiations',
  'tracks',
  'issues',
  'parties',
  'persons',
  'meetings',
]);

function isLabelled(doc: SearchDoc | undefined): boolean {
  return doc !== undefined && doc.tags.length + doc.markings.length > 0;
}

/** Worked out when it is asked for, anew only after it was forgotten. */
function ofVersion<V>(empty: V, make: () => V) {
  let known = empty;
  let isKnown = true;
  return {
    forget: () => {
      isKnown = false;
    },
    get: () => {
      if (!isKnown) known = make();
      isKnown = true;
      return known;
    },
  };
}
