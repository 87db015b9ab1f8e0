import type { Issue } from '#domain/issue.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { NextStep } from '#domain/next-step.ts';
import type { Note } from '#domain/note.ts';
import type { Party } from '#domain/party.ts';
import type { Position } from '#domain/position.ts';
import type { QuotedTable } from '#domain/quote.ts';
import type { Readout } from '#domain/readout.ts';
import type { Stance } from '#domain/stance.ts';
import type { TextDraft } from '#domain/text-draft.ts';
import type { Understanding } from '#domain/understanding.ts';
import { correctionsOf } from '#domain/standing.ts';
import { itemOf, paths } from '#state/paths.ts';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

/** A record as the margin of a text names it. */
export interface QuotedRecord {
  readonly id: string;
  readonly noun: MessageDescriptor;
  readonly title: string;
  readonly stance: Stance | null;
  /** Where it opens; null for a note, which is all there in the margin. */
  readonly to: string | null;
}

export interface ReaderRows {
  readonly negotiationId: string;
  readonly positions: readonly Position[];
  readonly issues: readonly Issue[];
  readonly parties: readonly Party[];
  readonly understandings: readonly Understanding[];
  readonly steps: readonly NextStep[];
  readonly meetings: readonly Meeting[];
  readonly readouts: readonly Readout[];
  readonly notes: readonly Note[];
  readonly textDrafts: readonly TextDraft[];
}

const nouns: Readonly<Record<QuotedTable, MessageDescriptor>> = {
  positions: msg`Position`,
  understandings: msg`Understanding`,
  steps: msg`Next step`,
  meetings: msg`Meeting`,
  readouts: msg`Readout`,
  notes: msg`Note`,
  textDrafts: msg`Draft of a text`,
};

/** Live records by id. A corrected position answers as its latest correction. */
export function recordsById(rows: ReaderRows): ReadonlyMap<string, QuotedRecord> {
  const { negotiationId } = rows;
  const place = (name: 'understandings' | 'steps' | 'meetings', id: string) =>
    `${paths.negotiation(negotiationId, name)}?item=${id}`;
  const titled = (
    table: 'understandings' | 'steps' | 'meetings',
    all: readonly { readonly id: string; readonly title: string }[],
  ): readonly QuotedRecord[] =>
    all.map(({ id, title }) => ({
      id,
      noun: nouns[table],
      title,
      stance: null,
      to: place(table, id),
    }));
  const records = [
    ...titled('understandings', rows.understandings),
    ...titled('steps', rows.steps),
    ...titled('meetings', rows.meetings),
    ...rows.readouts.map(({ id, meetingId }) => ({
      id,
      noun: nouns.readouts,
      title: rows.meetings.find((meeting) => meeting.id === meetingId)?.title ?? '',
      stance: null,
      to: place('meetings', meetingId),
    })),
    ...rows.notes.map(({ id, text }) => ({
      id,
      noun: nouns.notes,
      title: text,
      stance: null,
      to: null,
    })),
    ...draftRecords(rows),
  ];
  const all = new Map<string, QuotedRecord>(records.map((record) => [record.id, record]));
  for (const [id, record] of positionRecords(rows)) all.set(id, record);
  return all;
}

/** A draft opens at the bench of its issue. */
function draftRecords(rows: ReaderRows): readonly QuotedRecord[] {
  return rows.textDrafts.flatMap(({ id, label, issueId }) => {
    const issue = rows.issues.find((each) => each.id === issueId);
    if (!issue) return [];
    const title = [label, issue.title].filter(Boolean).join(' · ');
    const to = paths.text(issue.negotiationId, issue.trackId, issue.id);
    return [{ id, noun: nouns.textDrafts, title, stance: null, to }];
  });
}

function positionRecords(rows: ReaderRows): readonly (readonly [string, QuotedRecord])[] {
  const parties = new Map<string, string>(rows.parties.map(({ id, name }) => [id, name]));
  const issues = new Map<string, string>(rows.issues.map(({ id, title }) => [id, title]));
  const byId = new Map<string, Position>(rows.positions.map((each) => [each.id, each]));
  const corrections = correctionsOf(rows.positions);
  return rows.positions.flatMap((position) => {
    const latest = byId.get(latestOf(position.id, corrections)) ?? position;
    if (latest.deleted) return [];
    const { trackId, issueId, partyId, stance } = latest;
    const party = parties.get(partyId) ?? '';
    const issue = issues.get(issueId ?? '');
    const isPlaced = trackId !== null && issueId !== null;
    const record: QuotedRecord = {
      id: latest.id,
      noun: nouns.positions,
      title: issue === undefined ? party : `${party} · ${issue}`,
      stance,
      to: isPlaced
        ? paths.item(rows.negotiationId, trackId, itemOf(latest))
        : paths.negotiation(rows.negotiationId, 'unsorted'),
    };
    return [[position.id, record] as const];
  });
}

function latestOf(id: string, corrections: ReadonlyMap<string, string>): string {
  let latest = id;
  for (let step = 0; step < 100; step += 1) {
    const next = corrections.get(latest);
    if (next === undefined) break;
    latest = next;
  }
  return latest;
}

/** Records that name the source and mark no passage of it. */
export function recordsWithoutPassage(
  rows: ReaderRows,
  records: ReadonlyMap<string, QuotedRecord>,
  sourceId: string,
  quotedIds: ReadonlySet<string>,
): readonly QuotedRecord[] {
  const claims = (each: Understanding) =>
    Object.values(each.claims).some((claim) => claim?.sourceId === sourceId);
  const ids = [
    ...rows.positions.filter((each) => !each.deleted && each.sourceId === sourceId),
    ...rows.understandings.filter((each) => each.statusSourceId === sourceId || claims(each)),
    ...rows.steps.filter((each) => each.sourceId === sourceId),
    ...rows.meetings.filter((each) => each.sourceId === sourceId),
    ...rows.readouts.filter((each) => each.sourceId === sourceId),
    ...rows.notes.filter((each) => each.aboutId === sourceId),
    ...rows.textDrafts.filter((each) => each.sourceId === sourceId),
  ].map(({ id }): string => id);
  const quoted = new Set(Array.from(quotedIds, (id) => records.get(id)?.id ?? id));
  const found = ids.flatMap((id) => records.get(id) ?? []);
  return found.filter(
    (record, at) => !quoted.has(record.id) && found.findIndex(({ id }) => id === record.id) === at,
  );
}
