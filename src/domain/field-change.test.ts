import { expect, test } from 'vitest';
import { fieldChanges } from './field-change.ts';

test('fields and members of sets are told one by one', () => {
  expect(
    fieldChanges({
      before: { title: 'One', 'sides.a': null },
      after: { title: 'Two', 'sides.a': true },
    }),
  ).toEqual([
    { path: ['title'], before: 'One', after: 'Two' },
    { path: ['sides', 'a'], before: null, after: true },
  ]);
});

test('of a member only what differs in it is told; a date is one value', () => {
  const [soon, day] = [
    { words: 'soon', edtf: null },
    { words: '', edtf: '2031-03-12' },
  ];
  expect(
    fieldChanges({
      before: { 'claims.a': { mode: 'hedged', text: 'We agree', date: soon } },
      after: { 'claims.a': { mode: 'asserted', text: 'We agree', date: day } },
    }),
  ).toEqual([
    { path: ['claims', 'a', 'mode'], before: 'hedged', after: 'asserted' },
    { path: ['claims', 'a', 'date'], before: soon, after: day },
  ]);
});

test('a member that came or went is told by what it holds', () => {
  expect(
    fieldChanges({ before: { 'posts.a': null }, after: { 'posts.a': { title: 'Envoy' } } }),
  ).toEqual([{ path: ['posts', 'a', 'title'], before: null, after: 'Envoy' }]);
  expect(fieldChanges({ before: { aliases: { Ald: true } }, after: { aliases: {} } })).toEqual([
    { path: ['aliases', 'Ald'], before: true, after: null },
  ]);
});
