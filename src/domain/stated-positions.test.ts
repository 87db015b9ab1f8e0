import { expect, test } from 'vitest';
import type { IssueId, PositionId, SourceId } from './id.ts';
import { dated, sampleId, samplePosition, sampleSource } from './sample-rows.fixture.ts';
import { dayOfDate, statedPositions } from './stated-positions.ts';

const said = (number: number, edtf: string | null, more: object = {}) =>
  samplePosition(number, {
    date: edtf === null ? { words: '', edtf: null } : dated(edtf),
    loggedAt: Date.parse('2031-05-20T12:00:00Z'),
    ...more,
  });

test('a position counts from the latest day that its date can mean', () => {
  const positions = [said(1, '2031-03-12'), said(2, '2031-03')];
  expect(statedPositions(positions, []).days).toEqual(['2031-03-12', '2031-03-31']);
});

test('without a date it counts from its source’s; without that, from when it was logged', () => {
  const source = sampleSource(50, { published: dated('2031-02-03') });
  const undated = sampleSource(51);
  const positions = [
    said(1, null, { sourceId: source.id }),
    said(2, null, { sourceId: undated.id }),
    said(3, null, { sourceId: sampleId(99) as SourceId }),
    said(4, null),
  ];
  expect(statedPositions(positions, [source, undated]).days).toEqual([
    '2031-02-03',
    '2031-05-20',
    '2031-05-20',
    '2031-05-20',
  ]);
});

test('what was corrected is not said before its right date, through every correction', () => {
  const ids = [1, 2, 3].map((number) => sampleId(number) as PositionId);
  const positions = [
    said(1, '2031-01-01'),
    said(2, '2031-03-01', { corrects: ids[0] }),
    said(3, '2031-02-01', { corrects: ids[1] }),
  ];
  expect(statedPositions(positions, []).days).toEqual(['2031-02-01', '2031-03-01', '2031-02-01']);
});

test('corrections that go round in a circle come to an end', () => {
  const ids = [1, 2].map((number) => sampleId(number) as PositionId);
  const positions = [
    said(1, '2031-01-01', { corrects: ids[1] }),
    said(2, '2031-03-01', { corrects: ids[0] }),
  ];
  expect(statedPositions(positions, []).days).toHaveLength(2);
});

test('what positions name counts from the first of them; a deleted one names nothing', () => {
  const [issue, other] = [sampleId(70) as IssueId, sampleId(71) as IssueId];
  const positions = [
    said(1, '2031-03-12', { issueId: issue }),
    said(2, '2031-02-02', { issueId: issue }),
    said(3, '2031-01-01', { issueId: issue, deleted: true }),
    said(4, '2031-01-01', { issueId: other, deleted: true }),
  ];
  const { named } = statedPositions(positions, []);
  expect(named.get(issue)).toBe('2031-02-02');
  expect(named.has(other)).toBe(false);
});

test('it is worked out once for a list, and anew when the sources or the positions are others', () => {
  const source = sampleSource(50, { published: dated('2031-02-03') });
  const positions = [said(1, null, { sourceId: source.id })];
  const sources = [source];
  const first = statedPositions(positions, sources);
  expect(statedPositions(positions, sources)).toBe(first);
  const later = [{ ...source, published: dated('2031-04-04') }];
  expect(statedPositions(positions, later).days).toEqual(['2031-04-04']);
  expect(statedPositions([...positions], sources)).not.toBe(first);
});

test('a date is read once, and an undated one says nothing', () => {
  expect(dayOfDate({ words: 'soon', edtf: null })).toBeNull();
  expect(dayOfDate(dated('2031-02'))).toBe('2031-02-28');
});
