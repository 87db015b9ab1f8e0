import { expect, test } from 'vitest';
import { unknownDate } from './fuzzy-date.ts';
import { dated, sampleId, stampAt } from './sample-rows.fixture.ts';
import type { TextDraft } from './text-draft.ts';
import { bracketsOverTime, draftsInOrder } from './text-drafts.ts';

const draft = (number: number, more: Partial<TextDraft> = {}): TextDraft => ({
  id: sampleId(number),
  negotiationId: sampleId(1),
  created: stampAt(number),
  stamps: {},
  deleted: false,
  issueId: sampleId(3),
  label: `Rev. ${number}`,
  text: 'Ships [of all flags] pass.',
  date: unknownDate,
  proposedById: null,
  meetingId: null,
  sourceId: null,
  ...more,
});
const labels = (drafts: readonly TextDraft[]) => drafts.map(({ label }) => label);

test('drafts stand by their dates, and the undated ones after them as they were kept', () => {
  const drafts = [
    draft(1, { date: { words: 'soon', edtf: null } }),
    draft(2, { date: dated('2031-04-01') }),
    draft(3, { date: dated('2031-03') }),
    draft(4),
    draft(5, { date: dated('2031-03-31') }),
    draft(6, { deleted: true }),
  ];
  expect(labels(draftsInOrder(drafts.toReversed()))).toEqual([
    'Rev. 3',
    'Rev. 5',
    'Rev. 2',
    'Rev. 1',
    'Rev. 4',
  ]);
});

test('brackets are counted draft by draft; what has no day is marked as undated', () => {
  const drafts = [
    draft(1, { date: dated('2031-03-01'), text: '[a] [b [c]]' }),
    draft(2, { text: 'All agreed.' }),
  ];
  expect(
    bracketsOverTime(drafts, 'All agreed.').map((each) => [each.brackets, each.isUndated]),
  ).toEqual([
    [3, false],
    [0, true],
  ]);
});

test('the text as it stands comes last, unless it is one of the drafts or blank', () => {
  const drafts = [draft(1, { text: '[a]' })];
  expect(bracketsOverTime(drafts, '[a] [b]').at(-1)).toEqual({
    draft: null,
    brackets: 2,
    isUndated: false,
  });
  expect(bracketsOverTime(drafts, '[a]')).toHaveLength(1);
  expect(bracketsOverTime(drafts, ' ')).toHaveLength(1);
  expect(bracketsOverTime([], '')).toEqual([]);
});
