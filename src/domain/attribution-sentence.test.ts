import { setupI18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { attributionSentence } from './attribution-sentence.ts';
import type { AttributionLink } from './attribution.ts';
import { unknownDate } from './fuzzy-date.ts';
import { byId, dated, sampleId, sampleParty, samplePerson } from './sample-rows.fixture.ts';

const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
const names = {
  persons: byId([samplePerson(60, { name: 'Ana Ruiz' }), samplePerson(61, { name: 'Bo Lind' })]),
  parties: byId([sampleParty(40, { name: 'Aldria' }), sampleParty(41, { name: 'Borea' })]),
  locale: 'en',
};
const link = (more: Partial<AttributionLink>): AttributionLink => ({
  role: 'said-by',
  personId: null,
  partyId: null,
  post: '',
  words: '',
  date: unknownDate,
  ...more,
});
const sentence = (...chain: readonly AttributionLink[]) =>
  attributionSentence(chain, names)
    .map(({ message }) => i18n._(message))
    .join(', ');

test('a chain reads from who holds the words to who logged them', () => {
  expect(
    sentence(
      link({ personId: sampleId(60), post: 'foreign minister' }),
      link({ role: 'on-behalf-of', partyId: sampleId(40) }),
      link({ role: 'citing', personId: sampleId(61) }),
      link({ role: 'told-to', partyId: sampleId(41), words: 'the delegation of Borea' }),
    ),
  ).toBe(
    'said by Ana Ruiz, foreign minister, on behalf of Aldria, citing Bo Lind (undated), told to the delegation of Borea',
  );
});

test('a cited statement says its date, in words where it has only words', () => {
  const citing = { role: 'citing', personId: sampleId(61) } as const;
  expect(sentence(link({ ...citing, date: dated('2031-03-12') }))).toContain(
    'citing Bo Lind (12 Mar 2031)',
  );
  expect(sentence(link({ ...citing, date: dated('2031-03~', 'early March') }))).toContain(
    '(early March)',
  );
  expect(sentence(link({ role: 'citing' }))).toContain('citing an earlier statement (undated)');
});

test('whoever reported and published it is named', () => {
  expect(
    sentence(
      link({ words: 'a senior official' }),
      link({ role: 'reported-by', personId: sampleId(61) }),
      link({ role: 'published-by', words: 'Arden Courier' }),
    ),
  ).toBe('said by a senior official, reported by Bo Lind, published by Arden Courier');
});

test('an unknown speaker is said to be unknown', () => {
  expect(sentence()).toBe('speaker unknown');
  expect(sentence(link({}))).toBe('speaker unknown');
  expect(sentence(link({ role: 'on-behalf-of', partyId: sampleId(40) }))).toBe(
    'speaker unknown, on behalf of Aldria',
  );
  expect(sentence(link({ personId: sampleId(99) }))).toBe('speaker unknown');
});

test('a link of which nothing is recorded is left out, unless it says who spoke', () => {
  expect(sentence(link({ personId: sampleId(60) }), link({ role: 'told-to' }))).toBe(
    'said by Ana Ruiz',
  );
});

test('names with characters that messages treat specially are shown as they are', () => {
  expect(sentence(link({ words: "{who} # <b>O'Neil</b>" }))).toBe("said by {who} # <b>O'Neil</b>");
});
