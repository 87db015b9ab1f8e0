import type { Book } from '#domain/book.ts';
import { dayAfter, dayOf } from '#domain/day.ts';
import { firmnesses } from '#domain/firmness.ts';
import { unknownDate } from '#domain/fuzzy-date.ts';
import { issueStatuses } from '#domain/issue.ts';
import { newIssue } from '#domain/new-issue.ts';
import { newMeeting } from '#domain/new-meeting.ts';
import { newParty } from '#domain/new-party.ts';
import { newStep } from '#domain/new-step.ts';
import { newTrack } from '#domain/new-track.ts';
import { newUnderstanding } from '#domain/new-understanding.ts';
import type { Position } from '#domain/position.ts';
import { stances } from '#domain/stance.ts';
import { stepStatuses } from '#domain/next-step.ts';
import { claimModes } from '#domain/understanding.ts';
import type { arden } from './arden.fixture.ts';
import { moveIssues } from './writes/issues.ts';
import { editPosition, movePositions } from './writes/positions.ts';
import { addRow, deleteRow, editRow } from './writes/rows.ts';
import { undo } from './writes/undo.ts';

/** For tests: one gesture of a history, chosen by numbers that a generator makes. */
export interface Move {
  readonly kind: number;
  readonly pick: number;
  /** Hours since the move before. */
  readonly pause: number;
}

type Talks = Awaited<ReturnType<typeof arden>>;

/** Does one gesture through the real verbs; what it does depends on what is there. */
export async function makeMove(talks: Talks, book: Book, { kind, pick }: Move): Promise<void> {
  const moves = movesOf(talks, book, pick);
  await moves[kind % moves.length]?.();
}

function movesOf(talks: Talks, book: Book, pick: number): readonly (() => Promise<unknown>)[] {
  const { id, trackId, say } = talks;
  const one = <T>(rows: readonly T[]): T | undefined => rows[pick % rows.length];
  const issue = one(book.issues);
  const track = one(book.tracks);
  const rank = `a${pick}`;
  const party = one(book.parties);
  const meeting = one(book.meetings);
  const understanding = one(book.understandings);
  const step = one(book.steps);
  const position = one(book.positions.filter((each) => !each.deleted));
  const title = `Words ${pick}`;
  const date = (back: number) => ({
    words: '',
    edtf: pick % 5 === 0 ? null : dayAfter(dayOf(Date.now()), -(back % 9)),
  });
  const speak = async (more: Partial<Position> = {}) =>
    await say(title, {
      issueId: pick % 7 === 0 ? null : (issue?.id ?? null),
      trackId: pick % 7 === 0 ? null : trackId,
      ...(party && { partyId: party.id }),
      stance: stances[pick % stances.length] ?? 'open',
      firmness: firmnesses[pick % firmnesses.length] ?? null,
      condition: pick % 2 === 0 ? 'once' : '',
      relation: pick % 4 === 0 ? 'ascribed' : 'own',
      date: date(pick),
      loggedAt: Date.now(),
      ...more,
    });
  const claim = {
    mode: claimModes[pick % claimModes.length] ?? 'asserted',
    text: title,
    saidById: null,
    post: '',
    date: date(pick),
    meetingId: null,
    sourceId: null,
  };
  return [
    () => speak(),
    () => speak(),
    async () =>
      position &&
      (await speak({
        issueId: position.issueId,
        trackId: position.trackId,
        partyId: position.partyId,
        corrects: position.id,
      })),
    async () => position && (await editPosition(position, '', { deleted: true })),
    async () => position && (await editPosition(position, '', { credibility: '2' })),
    async () =>
      position && issue && (await movePositions([position], { trackId, issueId: issue.id, title })),
    () => addRow('issues', id, newIssue({ trackId, title, rank: `a${pick}` })),
    async () => issue && (await editRow('issues', issue.id, { title, commonText: `[${pick}]` })),
    async () =>
      issue &&
      (await editRow('issues', issue.id, {
        status: issueStatuses[pick % issueStatuses.length] ?? 'raised',
      })),
    async () => issue && (await deleteRow('issues', issue.id)),
    async () =>
      issue &&
      party &&
      (await editRow('issues', issue.id, {
        [`emptyMarks.${party.id}`]:
          pick % 3 === 0 ? null : { value: 'silent', date: date(1), sourceId: null },
      })),
    () => addRow('parties', id, newParty({ name: title, rank: `a${pick}` })),
    async () => party && (await editRow('parties', party.id, { [`aliases.${title}`]: true })),
    async () => party && (await editRow('parties', party.id, { [`aliases.${title}`]: null })),
    async () => party && (await editRow('parties', party.id, { deleted: pick % 2 === 0 })),
    () => addRow('meetings', id, newMeeting({ title, date: date(pick) })),
    async () => meeting && (await editRow('meetings', meeting.id, { status: 'held' })),
    () =>
      addRow(
        'understandings',
        id,
        newUnderstanding({
          trackId,
          title,
          rank: `a${pick}`,
          sides: Object.fromEntries(book.parties.map((row) => [row.id, true] as const)),
        }),
      ),
    async () =>
      understanding &&
      party &&
      (await editRow('understandings', understanding.id, {
        [`claims.${party.id}`]: pick % 5 === 0 ? null : claim,
      })),
    async () =>
      understanding &&
      party &&
      (await editRow('understandings', understanding.id, {
        [`sides.${party.id}`]: pick % 2 === 0 ? true : null,
        sameWords: pick % 3 === 0,
      })),
    () => addRow('steps', id, newStep({ trackId, title, rank: `a${pick}`, due: date(pick) })),
    async () =>
      step &&
      (await editRow('steps', step.id, {
        status: stepStatuses[pick % stepStatuses.length] ?? 'open',
        due: pick % 4 === 0 ? unknownDate : date(pick),
      })),
    async () => {
      const change = one(book.changes.slice(-4));
      if (change && change.verb !== 'create')
        await undo({ direction: 'undo', changeId: change.id, overlap: 'keep' });
    },
    async () => await editRow('tracks', trackId, { title }),
    () => addRow('tracks', id, newTrack({ title, rank: `a${pick}` })),
    async () => track && (await editRow('tracks', track.id, { deleted: pick % 3 > 0 })),
    async () => issue && track && !track.deleted && (await moveIssues([issue.id], track.id)),
    async () => track && (await addRow('issues', id, newIssue({ trackId: track.id, title, rank }))),
  ];
}
