import { describe, expect, test } from 'vitest';
import type { MeetingStatus } from './meeting.ts';
import type { StepStatus, Trigger } from './next-step.ts';
import { unknownDate } from './fuzzy-date.ts';
import { byId, dated, sampleId, sampleMeeting, sampleStep } from './sample-rows.fixture.ts';
import { readyAfter, stepState, type StepContext } from './step-state.ts';

const today = '2031-03-12';
const none: StepContext = { today, steps: new Map(), meetings: new Map() };
const onStep = (number: number): Trigger => ({ kind: 'step', stepId: sampleId(number) });
const onMeeting = (number: number): Trigger => ({ kind: 'meeting', meetingId: sampleId(number) });
const onDate = (edtf: string): Trigger => ({ kind: 'date', date: dated(edtf) });
const onEvent = (hasHappened: boolean): Trigger => ({
  kind: 'event',
  words: 'the vote',
  hasHappened,
});
const state = (waitsFor: readonly Trigger[], context = none) =>
  stepState(sampleStep(10, { waitsFor }), context);

describe('a step', () => {
  test('that waits for nothing is ready', () => {
    expect(state([])).toEqual({
      state: 'ready',
      isWaiting: false,
      isReady: true,
      isOverdue: false,
      triggers: [],
      needsAttention: false,
    });
  });

  test('waits until every trigger has happened', () => {
    expect(state([onEvent(true), onEvent(false)]).state).toBe('waiting');
    expect(state([onEvent(true), onEvent(true)]).state).toBe('ready');
  });

  test('does not wait for a withdrawn trigger', () => {
    const step = sampleStep(10, { triggers: { [sampleId(99)]: null } });
    expect(stepState(step, none).state).toBe('ready');
  });

  test.each([
    ['2031-03-11', 'ready'],
    ['2031-03-12', 'ready'],
    ['2031-03-13', 'waiting'],
    ['2031-03', 'waiting'],
    ['2031-02', 'ready'],
    ['2031-02-18/..', 'waiting'],
    ['', 'waiting'],
  ])('that waits for the date %j is %s on 12 March 2031', (edtf, expected) => {
    expect(state([onDate(edtf)]).state).toBe(expected);
  });

  test('that waits for “soon” waits on', () => {
    expect(state([{ kind: 'date', date: { words: 'soon', edtf: null } }]).state).toBe('waiting');
  });

  test.each<[StepStatus, string, boolean]>([
    ['open', 'waiting', false],
    ['in-progress', 'waiting', false],
    ['done', 'ready', false],
    ['lapsed', 'waiting', true],
    ['cancelled', 'waiting', true],
  ])('that waits for a step that is %s is %s', (status, expected, needsAttention) => {
    const view = state([onStep(11)], { ...none, steps: byId([sampleStep(11, { status })]) });
    expect(view.state).toBe(expected);
    expect(view.needsAttention).toBe(needsAttention);
  });

  test.each<[MeetingStatus, string, boolean]>([
    ['mooted', 'waiting', false],
    ['confirmed', 'waiting', false],
    ['held', 'ready', false],
    ['postponed', 'waiting', false],
    ['cancelled', 'waiting', true],
  ])('that waits for a meeting that is %s is %s', (status, expected, needsAttention) => {
    const view = state([onMeeting(20)], {
      ...none,
      meetings: byId([sampleMeeting(20, { status })]),
    });
    expect(view.state).toBe(expected);
    expect(view.needsAttention).toBe(needsAttention);
  });

  test('that waits for what is missing or deleted needs attention', () => {
    const steps = byId([sampleStep(11, { status: 'done', deleted: true })]);
    for (const waitsFor of [[onStep(11)], [onStep(12)], [onMeeting(20)]]) {
      const view = state(waitsFor, { ...none, steps });
      expect(view.triggers.map((trigger) => trigger.state)).toEqual(['missing']);
      expect(view.state).toBe('waiting');
      expect(view.needsAttention).toBe(true);
    }
  });

  test('is overdue by a real date only, waiting or not', () => {
    expect(stepState(sampleStep(10, { due: dated('2031-03-11') }), none).state).toBe('overdue');
    expect(stepState(sampleStep(10, { due: dated('2031-03-12') }), none).state).toBe('ready');
    expect(stepState(sampleStep(10, { due: { words: 'soon', edtf: null } }), none).state).toBe(
      'ready',
    );
    expect(stepState(sampleStep(10, { due: unknownDate }), none).state).toBe('ready');
    const late = sampleStep(10, { due: dated('2031-03-11'), waitsFor: [onEvent(false)] });
    expect(stepState(late, none)).toMatchObject({ state: 'overdue', isWaiting: true });
  });

  test('in progress stays so, and is overdue when late', () => {
    const step = sampleStep(10, { status: 'in-progress', waitsFor: [onEvent(false)] });
    expect(stepState(step, none)).toMatchObject({ state: 'in-progress', isWaiting: true });
    expect(stepState({ ...step, due: dated('2030') }, none).state).toBe('overdue');
  });

  test.each(['done', 'lapsed', 'cancelled'] as const)(
    'that is %s is neither waiting nor overdue',
    (status) => {
      const step = sampleStep(10, { status, due: dated('2030'), waitsFor: [onStep(99)] });
      expect(stepState(step, none)).toMatchObject({
        state: status,
        isWaiting: false,
        isReady: false,
        isOverdue: false,
        needsAttention: false,
      });
    },
  );
});

describe('finishing a step', () => {
  const first = sampleStep(11);
  const waits = sampleStep(12, { waitsFor: [onStep(11)] });
  const waitsForMore = sampleStep(13, { waitsFor: [onStep(11), onEvent(false)] });
  const further = sampleStep(14, { waitsFor: [onStep(12)] });
  const finished = sampleStep(15, { status: 'done', waitsFor: [onStep(11)] });
  const deleted = sampleStep(16, { deleted: true, waitsFor: [onStep(11)] });
  const steps = byId([first, waits, waitsForMore, further, finished, deleted]);

  test('makes ready those that waited for it and for nothing else', () => {
    expect(readyAfter(first.id, { ...none, steps })).toEqual([waits]);
  });

  test('says the same once it is done', () => {
    const after = new Map(steps).set(first.id, { ...first, status: 'done' });
    expect(readyAfter(first.id, { ...none, steps: after })).toEqual([waits]);
  });

  test('that is missing makes nothing ready', () => {
    expect(readyAfter(sampleId(99), { ...none, steps })).toEqual([]);
  });
});
