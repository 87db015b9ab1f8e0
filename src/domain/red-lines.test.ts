import { expect, test } from 'vitest';
import type { Assessment, AssessmentKind } from './assessment.ts';
import { assessmentsAt, assessmentsByParty } from './assessment-list.ts';
import { newAssessment } from './new-assessment.ts';
import { declaredRedLines, inferredRedLines } from './red-lines.ts';
import { dated, sampleId, sampleParty, samplePosition } from './sample-rows.fixture.ts';

const sources = new Map();
const redLine = { firmness: 'red-line', stance: 'excludes' } as const;
const assessment = (
  number: number,
  kind: AssessmentKind,
  more: Partial<Assessment> = {},
): Assessment => ({
  id: sampleId(number),
  negotiationId: sampleId(1),
  created: '',
  stamps: {},
  deleted: false,
  ...newAssessment({ kind, text: `Reading ${number}` }),
  ...more,
});
const ids = (rows: readonly { readonly id: string }[]) =>
  rows.map(({ id }) => Number(id.slice(-4)));

test('a declared red line is one that stands: what was said later without it has given it up', () => {
  const [held, given] = [sampleId(31), sampleId(32)];
  const positions = [
    samplePosition(41, { ...redLine, issueId: held, date: dated('2031-03-01') }),
    samplePosition(42, { ...redLine, issueId: given, date: dated('2031-03-01') }),
    samplePosition(43, { firmness: 'stated', issueId: given, date: dated('2031-03-02') }),
  ];
  const found = declaredRedLines(positions, sources).map(({ position }) => position);
  expect(ids(found)).toEqual([41]);
});

test('what was deleted or corrected declares nothing; what waits in Unsorted stands for itself', () => {
  const positions = [
    samplePosition(41, { ...redLine, issueId: null }),
    samplePosition(42, { ...redLine, issueId: null, deleted: true }),
    samplePosition(43, { ...redLine, issueId: sampleId(31) }),
    samplePosition(44, { firmness: 'stated', issueId: null, corrects: sampleId(43) }),
  ];
  const found = declaredRedLines(positions, sources).map(({ position }) => position);
  expect(ids(found)).toEqual([41]);
});

test('an inferred red line is an assessment of that kind, and no other', () => {
  const assessments = [
    assessment(61, 'inferred-red-line', { date: dated('2031-03-01') }),
    assessment(62, 'interest'),
    assessment(63, 'inferred-red-line', { date: dated('2031-03-05') }),
    assessment(64, 'inferred-red-line', { deleted: true }),
  ];
  expect(ids(inferredRedLines(assessments)).toSorted((a, b) => a - b)).toEqual([61, 63]);
});

test('assessments are listed by party, in the order of their kinds, those about nobody last', () => {
  const parties = [sampleParty(11), sampleParty(12), sampleParty(13)];
  const assessments = [
    assessment(61, 'priority'),
    assessment(62, 'priority', { partyId: sampleId(12) }),
    assessment(63, 'interest', { partyId: sampleId(12) }),
    assessment(64, 'interest', { partyId: sampleId(99) }),
    assessment(65, 'interest', { partyId: sampleId(11), deleted: true }),
  ];
  const groups = assessmentsByParty(assessments, parties);
  expect(groups.map(({ party }) => party?.name ?? null)).toEqual(['Party 12', null]);
  expect(groups.map((group) => ids(group.assessments))).toEqual([
    [63, 62],
    [64, 61],
  ]);
});

test('at an issue: those on it; for one party there, its readings on all issues too', () => {
  const at = { issueId: sampleId(31), partyId: sampleId(12) };
  const assessments = [
    assessment(61, 'interest', at),
    assessment(62, 'interest', { issueId: at.issueId }),
    assessment(63, 'interest', { partyId: at.partyId }),
    assessment(64, 'interest', { partyId: at.partyId, issueId: sampleId(32) }),
    assessment(65, 'interest'),
  ];
  expect(
    ids(assessmentsAt(assessments, { issueId: at.issueId })).toSorted((a, b) => a - b),
  ).toEqual([61, 62]);
  expect(ids(assessmentsAt(assessments, at)).toSorted((a, b) => a - b)).toEqual([61, 63]);
});
