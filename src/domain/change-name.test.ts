import { setupI18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { changeName } from './change-name.ts';
import { changeVerbs } from './change.ts';

const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
const name = (verb: (typeof changeVerbs)[number], table: string, subject: string) =>
  i18n._(changeName({ verb, table, subject }));

test('a step is named by what it did and to what', () => {
  expect(name('log', 'positions', 'Aldria')).toBe('log position of Aldria');
  expect(name('delete', 'tracks', 'Security guarantees')).toBe(
    'delete the track “Security guarantees”',
  );
  expect(name('edit', 'meetings', 'Summit')).toBe('edit the meeting “Summit”');
  expect(name('edit', 'positions', 'Aldria')).toBe('edit the record of a position of Aldria');
  expect(name('delete', 'positions', 'Aldria')).toBe('delete a position of Aldria');
  expect(name('create', 'negotiations', 'Arden strait talks')).toBe(
    'start the negotiation “Arden strait talks”',
  );
  expect(name('move', 'positions', 'Foreign forces')).toBe('move positions to “Foreign forces”');
});

test('what has no words of its own is named without', () => {
  expect(name('log', 'positions', '')).toBe('log position');
  expect(name('edit', 'positions', '')).toBe('edit the record of a position');
  expect(name('create', 'quotes', '')).toBe('quote a passage');
});

test('every verb has a name, of any table', () => {
  for (const verb of changeVerbs) expect(name(verb, 'elsewhere', 'Words')).toMatch(/^[a-z]/);
});
