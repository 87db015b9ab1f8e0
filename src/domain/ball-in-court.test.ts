import { describe, expect, test } from 'vitest';
import { ballInCourt, isOurMove } from './ball-in-court.ts';
import type { Meeting } from './meeting.ts';
import type { NextStep, Trigger } from './next-step.ts';
import { unknownDate } from './fuzzy-date.ts';
import {
  byId,
  dated,
  sampleId,
  sampleMeeting,
  samplePerson,
  sampleStep,
} from './sample-rows.fixture.ts';

const [russia, unitedStates] = [sampleId(40), sampleId(41)];
const onStep = (number: number): Trigger => ({ kind: 'step', stepId: sampleId(number) });
const onMeeting = (number: number): Trigger => ({ kind: 'meeting', meetingId: sampleId(number) });
const find = (steps: readonly NextStep[], meetings: readonly Meeting[] = [], shown = steps) => {
  const context = { today: '2031-03-12', steps: byId(steps), meetings: byId(meetings) };
  const { blocking, open } = ballInCourt(shown, context);
  return {
    blocking: blocking.map((move) => (move.kind === 'step' ? move.step.title : move.cause)),
    open: open.map((move) => move.step.title),
    moves: blocking,
  };
};

describe('the worked example', () => {
  const n2 = sampleStep(2, {
    ownerParties: { [unitedStates]: true },
    strength: 'implied',
    accordingToPartyId: russia,
  });
  const n1 = sampleStep(1, { ownerParties: { [russia]: true }, waitsFor: [onStep(2)] });
  const n3 = sampleStep(3, {
    ownerParties: { [russia]: true, [unitedStates]: true },
    status: 'in-progress',
  });
  const n4 = sampleStep(4, { waitsFor: [onStep(3)] });

  test('a representative waits on a negotiator: the ball is in the US court, as Russia tells it', () => {
    const [move] = find([n1, n2]).moves;
    expect(move).toMatchObject({
      kind: 'step',
      partyIds: [unitedStates],
      accordingTo: { partyId: russia, words: '' },
      waiting: [n1],
    });
  });

  test('the presidents wait for both sides’ ministers', () => {
    const [move] = find([n3, n4]).moves;
    expect(move).toMatchObject({ partyIds: [russia, unitedStates], waiting: [n4] });
  });

  test('it is our move for the side that must move, for nobody where no side is ours', () => {
    const { moves } = find([n1, n2]);
    expect(isOurMove({ ourPartyId: unitedStates }, moves)).toBe(true);
    expect(isOurMove({ ourPartyId: russia }, moves)).toBe(false);
    expect(isOurMove({ ourPartyId: null }, moves)).toBe(false);
  });
});

describe('chains', () => {
  test('the root is found through any number of steps, and named once with all that wait', () => {
    const steps = [
      sampleStep(1),
      sampleStep(2, { waitsFor: [onStep(1)] }),
      sampleStep(3, { waitsFor: [onStep(2)] }),
      sampleStep(4, { waitsFor: [onStep(3), onStep(1)] }),
    ];
    const { moves, blocking } = find(steps);
    expect(blocking).toEqual(['Step 1']);
    expect(moves[0]?.waiting.map(({ title }) => title)).toEqual(['Step 2', 'Step 3', 'Step 4']);
  });

  test('several roots are all named', () => {
    const steps = [
      sampleStep(1),
      sampleStep(2),
      sampleStep(3, { waitsFor: [onStep(1), onStep(2)] }),
    ];
    expect(find(steps).blocking).toEqual(['Step 1', 'Step 2']);
  });

  test('steps that nobody waits for are open moves, not roots', () => {
    const steps = [sampleStep(1), sampleStep(2, { waitsFor: [onStep(1)] }), sampleStep(3)];
    expect(find(steps)).toMatchObject({ blocking: ['Step 1'], open: ['Step 3'] });
  });

  test('what is finished or deleted neither waits nor moves', () => {
    const steps = [
      sampleStep(1, { status: 'done' }),
      sampleStep(2, { waitsFor: [onStep(1)] }),
      sampleStep(3, { deleted: true }),
      sampleStep(4, { status: 'cancelled', waitsFor: [onStep(2)] }),
    ];
    expect(find(steps)).toMatchObject({ blocking: [], open: ['Step 2'] });
  });

  test('the root of what waits in one track may stand in another', () => {
    const elsewhere = sampleStep(1, { trackId: sampleId(9) });
    const here = sampleStep(2, { waitsFor: [onStep(1)] });
    expect(find([elsewhere, here], [], [here])).toMatchObject({ blocking: ['Step 1'], open: [] });
  });

  test('a circle has no root and ends the search', () => {
    const steps = [
      sampleStep(1, { waitsFor: [onStep(2)] }),
      sampleStep(2, { waitsFor: [onStep(1)] }),
    ];
    expect(find(steps)).toMatchObject({ blocking: [], open: [] });
  });
});

describe('nobody’s move', () => {
  test.each<[string, Trigger, string]>([
    ['an event', { kind: 'event', words: 'the vote', hasHappened: false }, 'event'],
    ['a date ahead', { kind: 'date', date: dated('2031-04') }, 'date'],
    ['a date in words', { kind: 'date', date: { ...unknownDate, words: 'soon' } }, 'date'],
    ['a meeting not held', onMeeting(20), 'meeting'],
    ['a cancelled meeting', onMeeting(21), 'called-off'],
    ['a missing meeting', onMeeting(29), 'missing'],
    ['a missing step', onStep(9), 'missing'],
  ])('where the root is %s', (_, trigger, cause) => {
    const meetings = [sampleMeeting(20), sampleMeeting(21, { status: 'cancelled' })];
    const steps = [
      sampleStep(1, { waitsFor: [trigger] }),
      sampleStep(2, { waitsFor: [onStep(1)] }),
    ];
    const { blocking, moves } = find(steps, meetings);
    expect(blocking).toEqual([cause]);
    expect(moves[0]?.waiting.map(({ title }) => title)).toEqual(['Step 1', 'Step 2']);
    expect(isOurMove({ ourPartyId: russia }, moves)).toBe(false);
  });

  test('a meeting that waits for steps passes the move on to them', () => {
    const meeting = sampleMeeting(20, { waitsFor: { [sampleId(1)]: true } });
    const steps = [sampleStep(1), sampleStep(2, { waitsFor: [onMeeting(20)] })];
    expect(find(steps, [meeting]).blocking).toEqual(['Step 1']);
    expect(
      find([sampleStep(1, { status: 'done' }), ...steps.slice(1)], [meeting]).blocking,
    ).toEqual(['meeting']);
  });

  test('two steps that wait for one meeting name it once', () => {
    const steps = [
      sampleStep(1, { waitsFor: [onMeeting(20)] }),
      sampleStep(2, { waitsFor: [onMeeting(20)] }),
    ];
    expect(find(steps, [sampleMeeting(20)]).blocking).toEqual(['meeting']);
  });
});

test('a person’s move is our move while the person holds a post for our side', () => {
  const person = samplePerson(60, {
    posts: {
      [sampleId(70)]: {
        title: 'envoy',
        partyId: russia,
        from: unknownDate,
        to: dated('2031-06-30'),
      },
    },
  });
  const { moves } = find([
    sampleStep(1, { ownerPersons: { [person.id]: true } }),
    sampleStep(2, { waitsFor: [onStep(1)] }),
  ]);
  const persons = byId([person]);
  expect(isOurMove({ ourPartyId: russia }, moves, persons, '2031-03-12')).toBe(true);
  expect(isOurMove({ ourPartyId: russia }, moves, persons, '2031-07-01')).toBe(false);
  expect(isOurMove({ ourPartyId: unitedStates }, moves, persons, '2031-03-12')).toBe(false);
});
