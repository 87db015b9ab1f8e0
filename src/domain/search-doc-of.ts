import type { Rows } from './book.ts';
import { dateBounds, isUnknown } from './date.ts';
import { instantOf } from './day.ts';
import { unknownDate } from './fuzzy-date.ts';
import { standsOn } from './hangs-on.ts';
import { makeKeep, type Keep } from './keep.ts';
import { hasValues, type HasValue, type SearchedTable } from './query-keys.ts';
import type { Row } from './row.ts';
import type { SearchDoc } from './search-doc.ts';
import { searchFacts, type SearchFacts } from './search-facts.ts';
import { stampTime } from './stamp.ts';

export type MakeSearchDoc = <T extends SearchedTable>(table: T, row: Rows[T]) => SearchDoc;

/** Makes what searching keeps of rows, so that many of them take little room. */
export function searchDocs(): MakeSearchDoc {
  const keep = makeKeep();
  const [negotiations, tracks, issues, meetings, sources, packages] = sixFields(keep);
  const [parties, persons, owners, grounds, tagged, marked] = sixFields(keep);
  const [stances, firmnesses, statuses] = sixFields(keep);
  return (table, row) => {
    const facts = searchFacts[table](row as never);
    const { id, negotiationId, created, deleted } = row as Row;
    const date = facts.date ?? unknownDate;
    const bounds = dateBounds(date);
    const madeAt = stampTime(created);
    const marks = marksOf(row);
    const tags = Object.keys((row as { tags?: Readonly<Record<string, true>> }).tags ?? none);
    return {
      table,
      id: table === 'negotiations' ? negotiations.text(id) : id,
      negotiationId: negotiations.text(negotiationId),
      title: facts.title ?? '',
      body: bodyOf(facts.texts ?? none),
      trackIds: tracks.list(facts.trackIds ?? none),
      issueId: textOf(issues, facts.issueId),
      meetingId: textOf(meetings, facts.meetingId),
      sourceId: textOf(sources, facts.sourceId),
      packageId: textOf(packages, facts.packageId),
      partyIds: parties.list(facts.partyIds ?? none),
      personIds: persons.list(facts.personIds ?? none),
      ownerIds: owners.list(facts.ownerIds ?? none),
      stance: textOf(stances, facts.stance),
      firmness: textOf(firmnesses, facts.firmness),
      status: textOf(statuses, facts.status),
      date: facts.date && !isUnknown(date) ? keep.date(date) : null,
      earliest: bounds?.earliest ?? null,
      latest: bounds?.latest ?? null,
      has: hasOf(facts, tags, marks),
      tags: tagged.list(tags),
      markings: marked.list(marks),
      corrects: facts.corrects ?? null,
      isDeleted: deleted,
      standsOn: grounds.list(standsOn(table, row)),
      madeAt,
      time: bounds?.latest ? instantOf(bounds.latest) : madeAt,
    };
  };
}

const none: readonly string[] = [];

type Field = Pick<Keep, 'text' | 'list'>;

function sixFields({ field }: Keep): readonly [Field, Field, Field, Field, Field, Field] {
  return [field(), field(), field(), field(), field(), field()];
}

function textOf({ text }: Field, value: string | null | undefined): string | null {
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
