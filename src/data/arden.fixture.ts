import type { PartyId } from '#domain/id.ts';
import { newIssue } from '#domain/new-issue.ts';
import { newNegotiation } from '#domain/new-negotiation.ts';
import { newParty } from '#domain/new-party.ts';
import { newTrack } from '#domain/new-track.ts';
import { unknownDate } from '#domain/fuzzy-date.ts';
import { unmarked } from '#domain/marking.ts';
import type { Position, PositionRef } from '#domain/position.ts';
import type { Given } from '#domain/row.ts';
import { bulkDatabase, database } from './database.ts';
import { logPosition } from './writes/positions.ts';
import { addRow } from './writes/rows.ts';

/** For tests: an empty disk. */
export async function wipe(): Promise<void> {
  bulkDatabase.close();
  await database.delete();
  await database.open();
  await bulkDatabase.open();
}

/** For tests: the Arden strait talks, with one track, two issues and one party. */
export async function arden() {
  const { value: id } = await addRow(
    'negotiations',
    '',
    newNegotiation({ title: 'Arden strait talks', rank: 'a0' }),
  );
  const track = newTrack({ title: 'Security guarantees', rank: 'a0' });
  const { value: trackId } = await addRow('tracks', id, track);
  const issue = (title: string, rank: string) => newIssue({ trackId, title, rank });
  const { value: issueId } = await addRow('issues', id, issue('Foreign forces', 'a0'));
  const { value: otherIssueId } = await addRow('issues', id, issue('Passage of vessels', 'a1'));
  const { value: partyId } = await addRow('parties', id, newParty({ name: 'Aldria', rank: 'a0' }));
  const say = async (
    statement: string,
    fields: Partial<Given<Position>> = {},
  ): Promise<PositionRef> => {
    const given = { ...statementOf(partyId), trackId, issueId, statement, ...fields };
    return (await logPosition(id, given, 'Aldria')).value;
  };
  return { id, trackId, issueId, otherIssueId, partyId, say };
}

function statementOf(partyId: PartyId): Given<Position> {
  return {
    trackId: null,
    issueId: null,
    partyId,
    statement: '',
    language: 'en',
    original: '',
    originalLanguage: '',
    translated: 'no',
    stance: 'excludes',
    firmness: 'red-line',
    condition: '',
    wording: 'paraphrase',
    relation: 'own',
    chain: [],
    attributionWords: '',
    groundRule: 'on-record',
    date: unknownDate,
    occasionMeetingId: null,
    occasionWords: '',
    sourceId: null,
    sourcePlace: '',
    credibility: '6',
    tags: {},
    ...unmarked,
    corrects: null,
    loggedAt: Date.UTC(2031, 2, 12),
  };
}
