import { expect, test } from 'vitest';
import { unknownDate } from './fuzzy-date.ts';
import { newStep } from './new-step.ts';
import type { NextStep, Trigger } from './next-step.ts';
import { matchesStepFilter, noStepFilter, type StepFilter } from './step-filter.ts';
import { stepState } from './step-state.ts';

const step = (fields: Partial<NextStep>): NextStep => ({
  ...newStep({ title: 'Name the envoy', rank: 'a0' }),
  id: 'a',
  negotiationId: 'arden',
  created: '0',
  stamps: {},
  deleted: false,
  ...fields,
});
const matches = (fields: Partial<NextStep>, filter: Partial<StepFilter>) => {
  const row = step(fields);
  const context = { today: '2031-03-12', steps: new Map(), meetings: new Map() };
  return matchesStepFilter(row, stepState(row, context), { ...noStepFilter, ...filter });
};
const event: Trigger = { kind: 'event', words: 'the list is published', hasHappened: false };

test('by owner, a party or a person', () => {
  expect(matches({ ownerParties: { aldria: true } }, { ownerId: 'aldria' })).toBe(true);
  expect(matches({ ownerPersons: { envoy: true } }, { ownerId: 'envoy' })).toBe(true);
  expect(matches({ ownerParties: { borea: true } }, { ownerId: 'aldria' })).toBe(false);
});

test('by state', () => {
  expect(matches({ triggers: { t: event } }, { state: 'waiting' })).toBe(true);
  expect(matches({}, { state: 'waiting' })).toBe(false);
  expect(matches({}, { state: 'ready' })).toBe(true);
  expect(matches({ due: { words: '', edtf: '2031-03-11' } }, { state: 'overdue' })).toBe(true);
  expect(matches({ due: { words: 'soon', edtf: null } }, { state: 'overdue' })).toBe(false);
  expect(matches({ status: 'done' }, { state: 'done' })).toBe(true);
  expect(matches({ status: 'done' }, { state: 'open' })).toBe(false);
});

test('waiting with no date: neither its own nor one that it waits for', () => {
  const waits = (fields: Partial<NextStep>) => matches(fields, { isUndated: true });
  expect(waits({ triggers: { t: event } })).toBe(true);
  expect(waits({ triggers: { t: event }, due: { words: 'soon', edtf: '2031-03-01/..' } })).toBe(
    true,
  );
  expect(waits({ triggers: { t: event }, due: { words: '', edtf: '2031-06' } })).toBe(false);
  const date: Trigger = { kind: 'date', date: { words: '', edtf: '2031-06-01' } };
  expect(waits({ triggers: { t: event, d: date } })).toBe(false);
  expect(waits({ triggers: { t: { kind: 'date', date: unknownDate } } })).toBe(true);
  expect(waits({})).toBe(false);
});
