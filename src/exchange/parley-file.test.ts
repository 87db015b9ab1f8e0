import { fileSchemas } from '#domain/book-schemas.ts';
import { ledgerNames, type Book } from '#domain/book.ts';
import { expect, test } from 'vitest';
import { toJSONSchema } from 'zod/mini';
import type { $ZodType } from 'zod/v4/core';
import { fileTables } from './book-lines.ts';
import { fileVersion, headerSchema, trailerSchema } from './file-header.ts';
import description from './parley-file.md?raw';

const schemaOf = (table: keyof Book) => fileSchemas[table];
const isLedger = (table: keyof Book) => ledgerNames.some((name) => name === table);

/** The JSON Schema of the whole file. After a change of the format: npx vitest run parley-file -u */
test('the JSON Schema beside the code is the one that the code checks by', async () => {
  const part = (schema: $ZodType) => {
    const { $schema: _dialect, ...rest } = toJSONSchema(schema, { io: 'input' });
    return rest;
  };
  const $defs = Object.fromEntries(fileTables.map((table) => [table, part(schemaOf(table))]));
  const records = fileTables.map((table) => ({
    type: 'object',
    properties: { [table]: { $ref: `#/$defs/${table}` } },
    required: [table],
    additionalProperties: false,
  }));
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Parley file, version ${fileVersion}`,
    type: 'object',
    properties: {
      parley: part(headerSchema),
      records: { type: 'array', items: { anyOf: records } },
      end: part(trailerSchema),
    },
    required: ['parley', 'records'],
    $defs,
  };
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('./parley-file.schema.json');
});

test.each(fileTables)('parley-file.md describes every field of %s, and no other', (table) => {
  const described = fieldsUnder(table);
  const common = isLedger(table) ? [] : fieldsUnder('every row');
  expect([...common, ...described].toSorted()).toEqual(
    Object.keys(schemaOf(table).shape).toSorted(),
  );
});

test('parley-file.md describes the header and the end', () => {
  expect(fieldsUnder('parley').toSorted()).toEqual(Object.keys(headerSchema.shape).toSorted());
  expect(fieldsUnder('end').toSorted()).toEqual(Object.keys(trailerSchema.shape).toSorted());
  expect(fileTables.every((table) => description.includes(`\n### ${table}\n`))).toBe(true);
});

/** First cells of the table that follows a heading. */
function fieldsUnder(heading: string): readonly string[] {
  const [, section = ''] = description.split(`\n### ${heading}\n`);
  const [table = ''] = section.split('\n#');
  return Array.from(table.matchAll(/^\| `(\w+)`/gm), ([, field = '']) => field);
}
