import { expect, test } from 'vitest';
import { schemas } from './book-schemas.ts';
import { tableNames } from './book.ts';

test('every table has a schema, and files list the tables in one order', () => {
  expect(Object.keys(schemas)).toEqual(tableNames);
});
