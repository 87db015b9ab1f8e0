import type { FuzzyDate } from './fuzzy-date.ts';
import { marked, markedPart, type Finder, type MarkedText } from './marked-text.ts';
import { nearWord, type Span } from './near-word.ts';
import type { QueryMeaning } from './query-meaning.ts';
import type { SearchedTable } from './query-keys.ts';
import { tracksOf } from './search-filter.ts';
import type { SearchDoc } from './search-doc.ts';
import type { SearchIndex } from './search-index.ts';

/** By what a record is reached. */
export interface HitPlace {
  readonly table: SearchedTable;
  readonly id: string;
  readonly negotiationId: string;
  readonly trackId: string | null;
  readonly issueId: string | null;
  readonly meetingId: string | null;
  readonly sourceId: string | null;
  /** Of a note that stands at this record. */
  readonly noteId: string | null;
  /** Of a source's text: where in it the words stand that are shown. */
  readonly words: readonly Span[];
}

/** A record that answers a query, as it is shown. */
export interface SearchHit {
  readonly table: SearchedTable;
  readonly id: string;
  /** The record at which it is shown: itself, or what a note is on. */
  readonly at: HitPlace;
  /** Its title; blank: it has none. */
  readonly title: MarkedText;
  /** Its text where something was found in it; else its beginning. Null: it has no text. */
  readonly text: MarkedText | null;
  /** The party whose it is, where it is one's alone. */
  readonly party: string | null;
  /** Titles of what it belongs to. */
  readonly negotiation: string;
  readonly track: string | null;
  readonly issue: string | null;
  readonly meeting: string | null;
  readonly source: string | null;
  readonly stance: string | null;
  readonly firmness: string | null;
  readonly status: string | null;
  readonly date: FuzzyDate | null;
  /** Found only with a letter of the query wrong. */
  readonly isNear: boolean;
  /** A later version corrects it. */
  readonly isCorrected: boolean;
}

export function hitAt(
  index: SearchIndex,
  place: number,
  { words }: QueryMeaning,
  isNear: boolean,
): SearchHit | null {
  const doc = index.docs[place];
  const folded = index.folded[place];
  if (!doc || folded === undefined) return null;
  const wanted = words.filter(({ isNot }) => !isNot).map((word) => word.folded);
  const finders = wanted.map((word) => finderOf(word, isNear && !folded.includes(word)));
  const titleOf = (id: string | null | undefined) => (id ? index.get(id)?.title || null : null);
  const [trackId = null] = tracksOf(doc, index.get);
  const bodyStart = folded.indexOf('\n') + 1;
  const inBody = finders.flatMap((find) => find(folded, bodyStart)?.[0] ?? []);
  const found = inBody.length === 0 ? 0 : Math.min(...inBody) - bodyStart;
  const partyIds = ownTables.has(doc.table) ? doc.partyIds : [];
  const text = doc.body === '' ? null : markedPart(doc.body, finders, found);
  return {
    table: doc.table as SearchedTable,
    id: doc.id,
    at: placeOf(doc, index, text),
    title: marked(doc.title, finders),
    text,
    party: titleOf(partyIds[0]),
    negotiation: titleOf(doc.negotiationId) ?? '',
    track: titleOf(trackId),
    issue: titleOf(doc.issueId),
    meeting: titleOf(doc.meetingId),
    source: doc.table === 'sourceTexts' ? titleOf(doc.sourceId) : null,
    stance: doc.stance,
    firmness: doc.firmness,
    status: doc.status,
    date: doc.date,
    isNear,
    isCorrected: index.corrected().has(doc.id),
  };
}

function placeOf(doc: SearchDoc, index: SearchIndex, text: MarkedText | null): HitPlace {
  const about = doc.table === 'notes' ? index.get(doc.standsOn[0] ?? '') : null;
  const { table, id, negotiationId, issueId, meetingId, sourceId } = about ?? doc;
  const [trackId = null] = tracksOf(about ?? doc, index.get);
  return {
    table: table as SearchedTable,
    id,
    negotiationId,
    trackId,
    issueId,
    meetingId,
    sourceId,
    noteId: about ? doc.id : null,
    words: table === 'sourceTexts' && text ? inWhole(text) : [],
  };
}

/** The words of a source's text are its body, so that places in one are places in the other. */
function inWhole({ marks, start }: MarkedText): readonly Span[] {
  return marks.map(([from, to]) => [from + start, to + start]);
}

const ownTables: ReadonlySet<string> = new Set(['positions', 'readouts', 'assessments']);

function finderOf(word: string, isNear: boolean): Finder {
  const near = isNear ? nearWord(word) : null;
  if (near)
    return (folded, from) => {
      const span = near(folded.slice(from));
      return span && [span[0] + from, span[1] + from];
    };
  return (folded, from) => {
    const at = folded.indexOf(word, from);
    return at === -1 ? null : [at, at + word.length];
  };
}
