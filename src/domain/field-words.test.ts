import { expect, test } from 'vitest';
import { schemas } from './book-schemas.ts';
import { tableNames } from './book.ts';
import { fieldLabel, valueLabel } from './field-words.ts';
import { changeablePositionFields } from './position.ts';

/** Never changed after a row was made, or never shown by themselves. */
const unsaid = new Set(['id', 'negotiationId', 'created', 'stamps', 'example']);
const fixed = new Set(['positions', 'quotes', 'sourceTexts']);

test('every field that may change has a name', () => {
  const nameless = tableNames
    .filter((table) => !fixed.has(table))
    .flatMap((table) => Object.keys(schemas[table].shape).map((field) => [table, field] as const))
    .filter(([table, field]) => !unsaid.has(field) && fieldLabel(table, field) === null);
  const notOfOurs = nameless.filter(([, field]) => !field.startsWith('about'));
  expect(notOfOurs.map((each) => each.join('.'))).toEqual([]);
  for (const field of changeablePositionFields)
    expect(fieldLabel('positions', field)).not.toBeNull();
});

test('values of lists have words, by their table where tables differ', () => {
  expect(valueLabel('tracks', 'status', 'deadlocked')).not.toBeNull();
  expect(valueLabel('meetings', 'status', 'deadlocked')).toBeNull();
  expect(valueLabel('tracks', 'title', 'constructor')).toBeNull();
});
