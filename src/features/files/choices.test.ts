import { countsOf } from '#domain/book-part.ts';
import { emptyBook } from '#domain/book.ts';
import { newNegotiation } from '#domain/new-negotiation.ts';
import type { FoundNegotiation } from '#state/open-task.ts';
import { expect, test } from 'vitest';
import { chosenOf, mergedOf } from './choices.ts';

function found(id: string, here: FoundNegotiation['here'], deleted = false): FoundNegotiation {
  const given = newNegotiation({ title: id, rank: 'a0' });
  const negotiation = { ...given, id, negotiationId: id, created: '', stamps: {}, deleted };
  return { negotiation, here, counts: countsOf(emptyBook), removedAt: null };
}

const named = (...args: Parameters<typeof chosenOf>) =>
  chosenOf(...args).map((each) => `${each.found.negotiation.id} ${each.as}`);

test('what is new is added, what is the same is left', () => {
  expect(named([found('new', 'new'), found('same', 'same')], {})).toEqual(['new itself']);
});

test('one negotiation that is here already is merged, unless it is kept as a copy or left out', () => {
  const talks = [found('talks', 'changed')];
  expect(named(talks, {})).toEqual([]);
  expect(mergedOf(talks, {})).toEqual(['talks']);
  expect(mergedOf(talks, { talks: 'copy' })).toEqual([]);
  expect(named(talks, { talks: 'copy' })).toEqual(['talks copy']);
  expect(named([found('gone', 'deleted')], {})).toEqual(['gone copy']);
  expect(named(talks, { talks: 'leave' })).toEqual([]);
});

test('of many, what is here already is left out unless it is wanted', () => {
  const many = [found('one', 'changed'), found('two', 'deleted')];
  expect(named(many, {})).toEqual([]);
  expect(named(many, { two: 'copy' })).toEqual(['two copy']);
});

test('what is deleted in the file is restored where it is new, and never copied', () => {
  expect(named([found('gone', 'new', true)], {})).toEqual(['gone itself']);
  expect(named([found('gone', 'changed', true)], { gone: 'copy' })).toEqual([]);
});

test('what was removed for good comes back only where a person says so', () => {
  const gone = { ...found('talks', 'new'), removedAt: 0 };
  expect(named([gone], {})).toEqual([]);
  expect(named([gone], { talks: 'itself' })).toEqual(['talks itself']);
});
