import { foldText } from './fold-text.ts';
import type { IssueId, MeetingId, PartyId, PersonId, SourceId, TrackId } from './id.ts';
import { unknownSpeaker, type PositionEntry } from './position-entry.ts';

interface Named<Id extends string> {
  readonly id: Id;
  readonly name: string;
}

/** What an entry can point at: rows on the disk and rows made in place. */
export interface EntryTargets {
  readonly parties: readonly Named<PartyId>[];
  readonly issues: readonly (Named<IssueId> & { readonly trackId: TrackId | null })[];
  readonly persons: readonly Named<PersonId>[];
  readonly sources: readonly Named<SourceId>[];
  readonly meetings: readonly Named<MeetingId>[];
}

/**
 * Lets go of what has been deleted since: a kept draft, the last entry, or one that is open may point at it.
 * Where nothing is missing it is the same object.
 */
export function withoutMissing(entry: PositionEntry, targets: EntryTargets): PositionEntry {
  const { personId } = entry.saidBy;
  const isSpeakerGone = personId !== null && !has(targets.persons, personId);
  const left = {
    partyId: has(targets.parties, entry.partyId) ? entry.partyId : null,
    issueId: has(targets.issues, entry.issueId) ? entry.issueId : null,
    sourceId: has(targets.sources, entry.sourceId) ? entry.sourceId : null,
    occasionMeetingId: has(targets.meetings, entry.occasionMeetingId)
      ? entry.occasionMeetingId
      : null,
    saidBy: isSpeakerGone ? unknownSpeaker : entry.saidBy,
  };
  const fields = Object.keys(left) as readonly (keyof typeof left)[];
  return fields.every((field) => left[field] === entry[field]) ? entry : { ...entry, ...left };
}

/** Words that are exactly the name of one thing mean that thing. Where there are none it is the same object. */
export function withNamesFound(entry: PositionEntry, targets: EntryTargets): PositionEntry {
  const partyId = entry.partyId ?? named(targets.parties, entry.partyText);
  const issueId = entry.issueId ?? named(targets.issues, entry.issueText);
  const sourceId = entry.sourceId ?? named(targets.sources, entry.sourceText);
  const found = { partyId, issueId, sourceId } as const;
  const { saidBy } = entry;
  const isNobody = saidBy.personId === null && saidBy.partyId === null;
  const personId = isNobody ? named(targets.persons, saidBy.words) : null;
  if (personId !== null) return { ...entry, ...found, saidBy: { ...saidBy, personId, words: '' } };
  const isAsItWas =
    partyId === entry.partyId && issueId === entry.issueId && sourceId === entry.sourceId;
  return isAsItWas ? entry : { ...entry, ...found };
}

function has(rows: readonly Named<string>[], id: string | null): boolean {
  return id !== null && rows.some((row) => row.id === id);
}

function named<Id extends string>(rows: readonly Named<Id>[], text: string): Id | null {
  const wanted = foldText(text.trim());
  const found = wanted === '' ? [] : rows.filter((row) => foldText(row.name.trim()) === wanted);
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}
