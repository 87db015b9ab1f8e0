import type { Rows } from './book.ts';
import { standsOn } from './hangs-on.ts';
import { keptFields, type KeptField } from './keep.ts';
import { hasValues, type HasValue, type SearchedTable } from './query-keys.ts';
import type { Row } from './row.ts';
import { makeSearchDates, undated } from './search-dates.ts';
import type { SearchDoc } from './search-doc.ts';
import { searchFacts, type SearchFacts } from './search-facts.ts';
import { stampTime } from './stamp.ts';

export type MakeSearchDoc = <T extends SearchedTable>(table: T, row: Rows[T]) => SearchDoc;

/** Makes what searching keeps of rows, so that many of them take little room. */
export function searchDocs(): MakeSearchDoc {
  const field = keptFields();
  const kept = {
    negotiationId: field(),
    trackIds: field(),
    issueId: field(),
    meetingId: field(),
    sourceId: field(),
    packageId: field(),
    partyIds: field(),
    personIds: field(),
    ownerIds: field(),
    stance: field(),
    firmness: field(),
    status: field(),
    tags: field(),
    markings: field(),
    standsOn: field(),
  };
  const dateOf = makeSearchDates();
  return (table, row) => {
    const facts = searchFacts[table](row as never);
    const { id, negotiationId, created, deleted } = row as Row;
    const { date, earliest, latest, time } = facts.date ? dateOf(facts.date) : undated;
    const madeAt = stampTime(created);
    const marks = marksOf(row);
    const tags = Object.keys((row as { tags?: Readonly<Record<string, true>> }).tags ?? none);
    return {
      table,
      id: table === 'negotiations' ? kept.negotiationId.text(id) : id,
      negotiationId: kept.negotiationId.text(negotiationId),
      title: facts.title ?? '',
      body: bodyOf(facts.texts ?? none),
      trackIds: kept.trackIds.list(facts.trackIds ?? none),
      issueId: textOf(kept.issueId, facts.issueId),
      meetingId: textOf(kept.meetingId, facts.meetingId),
      sourceId: textOf(kept.sourceId, facts.sourceId),
      packageId: textOf(kept.packageId, facts.packageId),
      partyIds: kept.partyIds.list(facts.partyIds ?? none),
      personIds: kept.personIds.list(facts.personIds ?? none),
      ownerIds: kept.ownerIds.list(facts.ownerIds ?? none),
      stance: textOf(kept.stance, facts.stance),
      firmness: textOf(kept.firmness, facts.firmness),
      status: textOf(kept.status, facts.status),
      date,
      earliest,
      latest,
      has: hasOf(facts, date !== null, tags, marks),
      tags: kept.tags.list(tags),
      markings: kept.markings.list(marks),
      corrects: facts.corrects ?? null,
      isDeleted: deleted,
      standsOn: kept.standsOn.list(standsOn(table, row)),
      madeAt,
      time: time ?? madeAt,
    };
  };
}

const none: readonly string[] = [];

function textOf({ text }: KeptField, value: string | null | undefined): string | null {
  return value ? text(value) : null;
}

function bodyOf(texts: readonly string[]): string {
  return texts.filter((each) => each !== '' && each.trim() !== '').join('\n');
}

function marksOf(row: object): readonly string[] {
  const { tlp, markingLabel } = row as { tlp?: string | null; markingLabel?: string };
  if (!tlp && !markingLabel) return none;
  return [tlp ?? '', markingLabel ?? ''].filter((each) => each.trim() !== '');
}

function hasOf(
  facts: SearchFacts,
  isDated: boolean,
  tags: readonly string[],
  marks: readonly string[],
): readonly HasValue[] {
  const held: Readonly<Record<HasValue, boolean>> = {
    condition: facts.hasCondition === true,
    source: facts.sourceId != null,
    date: isDated,
    issue: facts.issueId != null,
    person: (facts.personIds?.length ?? 0) > 0,
    original: facts.hasOriginal === true,
    text: facts.hasText === true,
    owner: (facts.ownerIds?.length ?? 0) > 0,
    place: facts.hasPlace === true,
    tag: tags.length > 0,
    marking: marks.length > 0,
  };
  let bits = 0;
  for (let at = 0; at < hasValues.length; at += 1) {
    const value = hasValues[at];
    if (value && held[value]) bits |= 1 << at;
  }
  return (listOfBits[bits] ??= hasValues.filter((value) => held[value]));
}

/** Thousands of records have the same. */
const listOfBits: (readonly HasValue[])[] = [];
