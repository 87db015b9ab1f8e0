import { expect, test } from 'vitest';
import { mentionsIn, resolveName } from './alias.ts';
import { sampleParty, samplePerson } from './sample-rows.fixture.ts';

const aldria = sampleParty(1, { name: 'Aldria', aliases: { Aldrian: true, 'Port Sel': true } });
const borea = sampleParty(2, { name: 'Borea', shortName: 'BOR', aliases: { Borean: true } });
const south = sampleParty(3, { name: 'South Borea', aliases: { 'Port Sel': true } });
const delmark = sampleParty(4, { name: 'デルマーク', aliases: { 北京: true, Дельмарк: true } });
const orlen = samplePerson(11, { name: 'Ada Orlen' });
const other = samplePerson(12, { name: 'Jon Orlen' });
const parties = [aldria, borea, south, delmark];

const one = (kind: 'party' | 'person', id: string) => ({ kind: 'one', named: { kind, id } });

test('an adjective or a capital stands for its government', () => {
  expect(resolveName('ALDRIAN', parties, [])).toEqual(one('party', aldria.id));
  expect(resolveName(' bor ', parties, [])).toEqual(one('party', borea.id));
  expect(resolveName('Cape Union', parties, [])).toEqual({ kind: 'none' });
});

test('an ambiguous name gives all that bear it', () => {
  const found = resolveName('Port Sel', parties, []);
  expect(found.kind === 'many' && found.named.map(({ id }) => id)).toEqual([aldria.id, south.id]);
  const persons = resolveName('Orlen', [], [orlen, other]);
  expect(persons.kind === 'many' && persons.named.map(({ id }) => id)).toEqual([
    orlen.id,
    other.id,
  ]);
});

test('in a text the longest name at a place counts, and only whole words', () => {
  const text =
    'South Borea met Aldrians’ friends; the Aldrian minister Ada Orlen left. Boreas blew.';
  expect(mentionsIn(text, parties, [orlen, other])).toEqual([
    one('party', south.id),
    one('party', aldria.id),
    one('person', orlen.id),
  ]);
});

test('names are found in any script', () => {
  expect(mentionsIn('昨日北京は声明を出した', parties, [])).toEqual([one('party', delmark.id)]);
  expect(mentionsIn('Дельмарк против.', parties, [])).toEqual([one('party', delmark.id)]);
  expect(mentionsIn('Дельмаркский посол', parties, [])).toEqual([]);
});

test('deleted rows and blank names name nobody', () => {
  const gone = [{ ...aldria, deleted: true }, sampleParty(9, { name: ' ' })];
  expect(mentionsIn('Aldria  spoke', gone, [])).toEqual([]);
});
