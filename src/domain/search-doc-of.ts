import type { Rows } from './book.ts';
import { dateBounds, isUnknown } from './date.ts';
import { instantOf } from './day.ts';
import { unknownDate } from './fuzzy-date.ts';
import { standsOn } from './hangs-on.ts';
import type { Keep } from './keep.ts';
import { hasValues, type HasValue, type SearchedTable } from './query-keys.ts';
import type { Row } from './row.ts';
import type { SearchDoc } from './search-doc.ts';
import { searchFacts, type SearchFacts } from './search-facts.ts';
import { stampTime } from './stamp.ts';

/** What searching keeps of a row. */
export function searchDocOf<T extends SearchedTable>(
  table: T,
  row: Rows[T],
  keep: Keep,
): SearchDoc {
  const facts = searchFacts[table](row as never);
  const { id, negotiationId, created, deleted } = row as Row;
  const date = facts.date ?? unknownDate;
  const bounds = dateBounds(date);
  const madeAt = stampTime(created);
  const marks = marksOf(row);
  const tags = Object.keys((row as { tags?: Readonly<Record<string, true>> }).tags ?? {});
  const list = (values: readonly string[] = none) => keep.list(values);
  const text = (value: string | null | undefined) => (value ? keep.text(value) : null);
  return {
    table,
    id: table === 'negotiations' ? keep.text(id) : id,
    negotiationId: keep.text(negotiationId),
    title: facts.title ?? '',
    body: (facts.texts ?? none).filter((each) => each.trim() !== '').join('\n'),
    trackIds: list(facts.trackIds),
    issueId: text(facts.issueId),
    meetingId: text(facts.meetingId),
    sourceId: text(facts.sourceId),
    packageId: text(facts.packageId),
    partyIds: list(facts.partyIds),
    personIds: list(facts.personIds),
    ownerIds: list(facts.ownerIds),
    stance: text(facts.stance),
    firmness: text(facts.firmness),
    status: text(facts.status),
    date: facts.date && !isUnknown(date) ? keep.date(date) : null,
    earliest: text(bounds?.earliest),
    latest: text(bounds?.latest),
    has: hasOf(facts, tags, marks),
    tags: list(tags),
    markings: list(marks),
    corrects: facts.corrects ?? null,
    isDeleted: deleted,
    standsOn: list(standsOn(table, row)),
    madeAt,
    time: bounds?.latest ? instantOf(bounds.latest) : madeAt,
  };
}

const none: readonly string[] = [];

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
  const bits = hasValues.reduce((sum, value, at) => (held[value] ? sum | (1 << at) : sum), 0);
  return (listOfBits[bits] ??= hasValues.filter((value) => held[value]));
}

/** Thousands of records have the same. */
const listOfBits: (readonly HasValue[])[] = [];
