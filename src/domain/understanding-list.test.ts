import { expect, test } from 'vitest';
import { unknownDate } from './fuzzy-date.ts';
import { newUnderstanding } from './new-understanding.ts';
import type { ClaimMode, Understanding } from './understanding.ts';
import { parseUnderstandingFilter, understandingEntry } from './understanding-list.ts';

const row = { id: 'u', negotiationId: 'n', created: '', stamps: {}, deleted: false };

function confirmed(
  modes: Readonly<Record<string, ClaimMode | null>>,
  fields: Partial<Understanding> = {},
): boolean {
  const given = newUnderstanding({ title: 'Passage', trackId: 't', rank: 'a0' });
  const claims = Object.entries(modes).flatMap(([id, mode]) =>
    mode === null ? [] : [[id, { ...blank, mode }] as const],
  );
  const understanding: Understanding = {
    ...given,
    ...row,
    sides: Object.fromEntries(Object.keys(modes).map((id) => [id, true as const])),
    claims: Object.fromEntries(claims),
    ...fields,
  };
  return understandingEntry(understanding, new Map()).isConfirmed;
}

const blank = {
  text: '',
  saidById: null,
  post: '',
  date: unknownDate,
  meetingId: null,
  sourceId: null,
};

test('one side’s word confirms nothing, however often the words were marked as the same', () => {
  expect(confirmed({ aldria: 'asserted', borea: null }, { sameWords: true })).toBe(false);
  expect(confirmed({ aldria: 'asserted', borea: 'hedged' }, { sameWords: true })).toBe(false);
  expect(confirmed({ aldria: 'asserted' }, { sameWords: true })).toBe(false);
});

test('both sides confirm once they assert the same words', () => {
  const modes = { aldria: 'asserted', borea: 'presupposed' } as const;
  expect(confirmed(modes)).toBe(false);
  expect(confirmed(modes, { sameWords: true })).toBe(true);
});

test('a status set by hand counts only with its source', () => {
  const modes = { aldria: null, borea: null };
  expect(confirmed(modes, { setStatus: 'signed' })).toBe(false);
  expect(confirmed(modes, { setStatus: 'signed', statusSourceId: 'treaty' })).toBe(true);
  expect(confirmed(modes, { setStatus: 'lapsed', statusSourceId: 'treaty' })).toBe(false);
});

test('an unknown filter is ignored', () => {
  expect(parseUnderstandingFilter('confirmed-by-all')).toBe('confirmed-by-all');
  expect(parseUnderstandingFilter('agreed')).toBeNull();
});
