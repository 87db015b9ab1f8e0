import { ballInCourt } from '#domain/ball-in-court.ts';
import { isOpen, isUnknown } from '#domain/date.ts';
import { emptyCell } from '#domain/empty-cell.ts';
import { standingPosition } from '#domain/standing.ts';
import { isFinished, stepState } from '#domain/step-state.ts';
import { understandingStatus } from '#domain/understanding-status.ts';
import { expect, test } from 'vitest';
import { riyadhExample } from './riyadh.ts';

/** What the finished example must answer, from its data and the rules alone. */
const book = riyadhExample('0190aaaaaaaa-0000-0123abcd', Date.UTC(2025, 1, 20));

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
  new Map(rows.map((row) => [row.id, row]));
const parties = byId(book.parties);
const persons = byId(book.persons);
const context = { today: '2025-02-20', steps: byId(book.steps), meetings: byId(book.meetings) };
const sources = byId(book.sources);
const nameOf = (partyId: string) => parties.get(partyId)?.name;

test('1. what has the United States itself said? Nothing on record', () => {
  expect(book.positions.filter(({ partyId }) => nameOf(partyId) === 'United States')).toEqual([]);
  expect(book.readouts.filter(({ partyId }) => nameOf(partyId) === 'United States')).toEqual([]);
});

test('2. which understandings do both sides confirm? None of five', () => {
  const statuses = book.understandings.map((each) => understandingStatus(each).status);
  expect(statuses).toEqual(Array.from({ length: 5 }, () => 'claimed-by-one'));
});

test('3. before Russia names a representative, the United States must move, as Russia tells it', () => {
  const steps = book.steps.filter(({ trackId }) => trackId === book.tracks[2]?.id);
  const { blocking } = ballInCourt(steps, context);
  expect(blocking).toHaveLength(1);
  const [move] = blocking;
  if (move?.kind !== 'step') throw new Error('A step is what must be done first.');
  expect(move.partyIds.map(nameOf)).toEqual(['United States']);
  expect(nameOf(move.accordingTo.partyId ?? '')).toBe('Russia');
  expect(move.waiting.map(({ title }) => title)).toEqual(['Appoint Russia’s representative']);
});

test('4. Ukraine’s position: conditional; who voiced it and when, unknown', () => {
  const positions = book.positions.filter(({ partyId }) => nameOf(partyId) === 'Ukraine');
  const standing = standingPosition(positions, { sources });
  expect(standing?.position.stance).toBe('conditional');
  expect(standing?.position.chain).toEqual([]);
  expect(standing && isUnknown(standing.position.date)).toBe(true);
  expect(standing?.basis).toBe('source');
});

test('5. one declared red line, of Russia on a contingent; no inferred one', () => {
  const redLines = book.positions.filter(({ firmness }) => firmness === 'red-line');
  expect(redLines.map(({ partyId }) => nameOf(partyId))).toEqual(['Russia']);
  expect(book.assessments).toEqual([]);
});

test('6. that NATO’s expansion is a threat was said by Lavrov for Russia, citing Putin', () => {
  const position = book.positions.find(({ firmness }) => firmness === 'reaffirmed');
  const names = position?.chain.map(
    ({ personId, partyId }) => persons.get(personId ?? '')?.name ?? nameOf(partyId ?? ''),
  );
  expect(names).toEqual(['Lavrov', 'Russia', 'Putin', 'United States']);
});

test('7. four steps and two meetings wait without a date, and nothing is overdue', () => {
  const undated = book.steps.filter((step) => !isFinished(step) && isOpen(step.due));
  expect(undated).toHaveLength(4);
  expect(book.steps.map((step) => stepState(step, context).isOverdue)).not.toContain(true);
  const meetings = book.meetings.filter(({ status, date }) => status !== 'held' && isOpen(date));
  expect(meetings.map(({ title }) => title)).toEqual([
    'Meeting of deputies on the missions',
    'Summit of Putin and Trump',
  ]);
});

test('8. one record is about the other side’s mind, and it is no position', () => {
  const points = book.readouts.flatMap(({ partyId, points: all }) =>
    Object.values(all).filter((point) => point !== null && point.aboutPartyId !== partyId),
  );
  expect(points.map((point) => nameOf(point?.aboutPartyId ?? ''))).toEqual(['United States']);
});

test('empty cells of the example say why: absent, not a party, or not logged', () => {
  const issue = book.issues.find(({ title }) => title === 'Contingent in Ukraine');
  if (!issue) throw new Error('The example has it.');
  const kinds = book.parties.map((party) => [
    party.name,
    emptyCell({ issue, party, meetings: book.meetings }).kind,
  ]);
  expect(Object.fromEntries(kinds)).toMatchObject({
    'United States': 'not-logged',
    'European Union': 'absent',
    NATO: 'not-a-party',
  });
});
