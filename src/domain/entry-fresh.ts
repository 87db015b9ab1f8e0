import { unknownDate } from './fuzzy-date.ts';
import { makeId } from './id.ts';
import type { Issue } from './issue.ts';
import { newIssue } from './new-issue.ts';
import { newParty } from './new-party.ts';
import { newPerson } from './new-person.ts';
import { newSource } from './new-source.ts';
import { newTrack } from './new-track.ts';
import type { Party } from './party.ts';
import type { Person } from './person.ts';
import type { PositionEntry } from './position-entry.ts';
import { ranksFor } from './rank.ts';
import type { Given } from './row.ts';
import type { Source } from './source.ts';
import type { Track } from './track.ts';

/** What is on the disk already. */
interface Known {
  readonly tracks: readonly Ranked[];
  readonly issues: readonly Ranked[];
  readonly parties: readonly Ranked[];
  readonly persons: readonly Identified[];
  readonly sources: readonly Identified[];
}

interface Identified {
  readonly id: string;
}

interface Ranked extends Identified {
  readonly rank: string;
}

interface Fresh<R extends Track | Issue | Party | Person | Source> {
  readonly id: string;
  readonly given: Given<R>;
}

export interface FreshRows {
  readonly tracks: readonly Fresh<Track>[];
  readonly issues: readonly Fresh<Issue>[];
  readonly parties: readonly Fresh<Party>[];
  readonly persons: readonly Fresh<Person>[];
  readonly sources: readonly Fresh<Source>[];
}

/** The rows made in place that the entry still points at, each at the end of its order. What was made and given up again is left out. */
export function freshRows(entry: PositionEntry, known: Known): FreshRows {
  const { fresh } = entry;
  const issues = fresh.issues.filter(({ id }) => id === entry.issueId);
  const tracks = fresh.tracks.filter(({ id }) => issues.some(({ trackId }) => trackId === id));
  const partyIds = new Set([entry.partyId, entry.saidBy.partyId, ...each(entry, 'partyId')]);
  const personIds = new Set([entry.saidBy.personId, ...each(entry, 'personId')]);
  const parties = fresh.parties.filter(({ id }) => partyIds.has(id));
  return {
    tracks: withRanks(tracks, known.tracks, ({ title }, rank) => newTrack({ title, rank })),
    issues: withRanks(
      issues.filter(({ trackId }) => trackId !== null),
      known.issues,
      ({ title, trackId }, rank) => newIssue({ title, trackId: trackId ?? '', rank }),
    ),
    parties: withRanks(parties, known.parties, ({ name }, rank) => newParty({ name, rank })),
    persons: unknown(fresh.persons, known.persons)
      .filter(({ id }) => personIds.has(id))
      .map(({ id, name }) => ({ id, given: newPerson({ name, posts: postsOf(id, entry) }) })),
    sources: unknown(fresh.sources, known.sources)
      .filter(({ id }) => id === entry.sourceId)
      .map(({ id, title }) => ({ id, given: newSource({ title }) })),
  };
}

function each<K extends 'partyId' | 'personId'>(entry: PositionEntry, key: K) {
  return entry.links.map((link) => link[key]);
}

/** A new person keeps the post that was typed; from when to when is not known. */
function postsOf(personId: string, { saidBy }: PositionEntry): Person['posts'] {
  const title = saidBy.post?.trim() ?? '';
  if (saidBy.personId !== personId || title === '') return {};
  const { partyId } = saidBy;
  return { [makeId()]: { title, partyId, from: unknownDate, to: unknownDate } };
}

function unknown<Made extends Identified>(
  made: readonly Made[],
  known: readonly Identified[],
): readonly Made[] {
  return made.filter(({ id }) => !known.some((row) => row.id === id));
}

function withRanks<Made extends Identified, G>(
  all: readonly Made[],
  known: readonly Ranked[],
  give: (row: Made, rank: string) => G,
): readonly { readonly id: string; readonly given: G }[] {
  const made = unknown(all, known);
  if (made.length === 0) return [];
  const last = known.reduce<string | undefined>(
    (highest, { rank }) => (highest === undefined || rank > highest ? rank : highest),
    undefined,
  );
  const ranks = ranksFor(made.length, last);
  return made.map((row, index) => ({ id: row.id, given: give(row, ranks[index] ?? '') }));
}
