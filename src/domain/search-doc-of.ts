import type { Rows } from './book.ts';
import { dateBounds, isUnknown } from './date.ts';
import { instantOf } from './day.ts';
import { unknownDate, type FuzzyDate } from './fuzzy-date.ts';
import { standsOn } from './hangs-on.ts';
import { hasValues, type HasValue, type SearchedTable } from './query-keys.ts';
import type { Row } from './row.ts';
import type { SearchDoc } from './search-doc.ts';
import { searchFacts, type SearchFacts } from './search-facts.ts';
import { stampTime } from './stamp.ts';

/**
 * What searching keeps of a row.
 * @param kept makes equal strings and lists one and the same, so that many rows take little room
 */
export function searchDocOf<T extends SearchedTable>(
  table: T,
  row: Rows[T],
  kept: <V extends string | object>(value: V) => V = (value) => value,
): SearchDoc {
  const facts = searchFacts[table](row as never);
  const { id, negotiationId, created, deleted } = row as Row;
  const date = facts.date ?? unknownDate;
  const bounds = dateBounds(date);
  const madeAt = stampTime(created);
  const marks = marksOf(row);
  const tags = Object.keys((row as { tags?: Readonly<Record<string, true>> }).tags ?? {});
  const ids = (list: readonly string[] | undefined) =>
    !list || list.length === 0 ? none : kept(list.map(kept));
  const id1 = (value: string | null | undefined) => (value ? kept(value) : null);
  return {
    table,
    id: table === 'negotiations' ? kept(id) : id,
    negotiationId: kept(negotiationId),
    title: facts.title ?? '',
    body: (facts.texts ?? []).filter((each) => each.trim() !== '').join('\n'),
    trackIds: ids(facts.trackIds),
    issueId: id1(facts.issueId),
    meetingId: id1(facts.meetingId),
    sourceId: id1(facts.sourceId),
    packageId: id1(facts.packageId),
    partyIds: ids(facts.partyIds),
    personIds: ids(facts.personIds),
    ownerIds: ids(facts.ownerIds),
    stance: id1(facts.stance),
    firmness: id1(facts.firmness),
    status: id1(facts.status),
    date: facts.date && !isUnknown(date) ? kept(dateOf(date)) : null,
    earliest: id1(bounds?.earliest),
    latest: id1(bounds?.latest),
    has: kept(hasOf(facts, tags, marks)),
    tags: ids(tags),
    markings: ids(marks),
    corrects: facts.corrects ?? null,
    isDeleted: deleted,
    standsOn: ids(standsOn(table, row)),
    madeAt,
    time: bounds?.latest ? instantOf(bounds.latest) : madeAt,
  };
}

const none: readonly string[] = [];

function dateOf({ words, edtf }: FuzzyDate): FuzzyDate {
  return { words, edtf };
}

function marksOf(row: object): readonly string[] {
  const { tlp, markingLabel } = row as { tlp?: string | null; markingLabel?: string };
  return [tlp ?? '', markingLabel ?? ''].filter((each) => each.trim() !== '');
}

function hasOf(
  facts: SearchFacts,
  tags: readonly string[],
  marks: readonly string[],
): readonly HasValue[] {
  const held: Readonly<Record<HasValue, boolean>> = {
    condition: facts.hasCondition === true,
    source: facts.sourceId != null,
    date: facts.date !== undefined && !isUnknown(facts.date),
    issue: facts.issueId != null,
    person: (facts.personIds?.length ?? 0) > 0,
    original: facts.hasOriginal === true,
    text: facts.hasText === true,
    owner: (facts.ownerIds?.length ?? 0) > 0,
    place: facts.hasPlace === true,
    tag: tags.length > 0,
    marking: marks.length > 0,
  };
  return hasValues.filter((value) => held[value]);
}
