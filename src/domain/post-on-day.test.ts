import { expect, test } from 'vitest';
import { unknownDate } from './fuzzy-date.ts';
import type { Post } from './person.ts';
import { postOn } from './post-on-day.ts';
import { dated, sampleId, samplePerson } from './sample-rows.fixture.ts';

const [aldria, borea] = [sampleId(40), sampleId(41)];
const post = (title: string, from = '', to = '', partyId = aldria): Post => ({
  title,
  partyId,
  from: from ? dated(from) : unknownDate,
  to: to ? dated(to) : unknownDate,
});
const person = (...posts: readonly (Post | null)[]) =>
  samplePerson(60, {
    posts: Object.fromEntries(posts.map((each, at) => [sampleId(70 + at), each])),
  });
const titleOn = (day: string | null, holder: ReturnType<typeof person>, partyId?: string) =>
  postOn(holder, day, partyId)?.post.title;

test('the post is the one held on that day, first and last day included', () => {
  const ana = person(
    post('envoy', '2029-01-01', '2030-06-30'),
    post('minister', '2030-07-01', '2031-12-31'),
  );
  expect(titleOn('2028-12-31', ana)).toBeUndefined();
  expect(titleOn('2029-01-01', ana)).toBe('envoy');
  expect(titleOn('2030-06-30', ana)).toBe('envoy');
  expect(titleOn('2030-07-01', ana)).toBe('minister');
  expect(titleOn('2032-01-01', ana)).toBeUndefined();
});

test('unknown ends are open', () => {
  expect(titleOn('1999-01-01', person(post('envoy', '', '2030')))).toBe('envoy');
  expect(titleOn('2030-12-31', person(post('envoy', '', '2030')))).toBe('envoy');
  expect(titleOn('2031-01-01', person(post('envoy', '', '2030')))).toBeUndefined();
  expect(titleOn('2099-01-01', person(post('envoy', '2030')))).toBe('envoy');
  expect(titleOn('2031-03-12', person(post('envoy')))).toBe('envoy');
});

test('of several posts the one that began last counts', () => {
  const ana = person(post('member', '2029'), post('minister', '2030-07'), post('adviser'));
  expect(titleOn('2031-03-12', ana)).toBe('minister');
  expect(titleOn('2030-01-12', ana)).toBe('member');
  expect(titleOn('2028-01-12', ana)).toBe('adviser');
});

test('posts for another party do not count where a party is given', () => {
  const ana = person(post('minister', '2029'), post('judge', '2031', '', borea));
  expect(titleOn('2031-03-12', ana, aldria)).toBe('minister');
  expect(titleOn('2031-03-12', ana, sampleId(49))).toBeUndefined();
});

test('withdrawn posts and persons without posts give none', () => {
  expect(titleOn('2031-03-12', person(null))).toBeUndefined();
  expect(titleOn('2031-03-12', person())).toBeUndefined();
});

test('on an unknown day only a single post is certain enough', () => {
  expect(titleOn(null, person(post('envoy', '2029')))).toBe('envoy');
  expect(titleOn(null, person(post('envoy', '2029'), post('minister', '2030')))).toBeUndefined();
});
