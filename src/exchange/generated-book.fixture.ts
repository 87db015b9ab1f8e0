import { fileSchemas } from '#domain/book-schemas.ts';
import { ledgerNames, tableNames, type Book } from '#domain/book.ts';
import { epochMilliseconds, instants, rank, uuid } from '#domain/schema.ts';
import { sourceTextSchema } from '#domain/source-text-schema.ts';
import { stampSchema } from '#domain/stamp-schema.ts';
import * as fc from 'fast-check';
import type { Arbitrary, Parameters } from 'fast-check';
import type { $ZodType, $ZodTypes } from 'zod/v4/core';
import { fileTables } from './book-lines.ts';
import { references } from '#domain/references.ts';

/** For tests: books with every field of every noun at any value that its schema allows. */
export function generatedBook(rowsOfATable = 3): Arbitrary<Book> {
  const row = (table: keyof Book) => arbitraryOf(fileSchemas[table]);
  const tables = Object.fromEntries(
    fileTables.map((table) => [
      table,
      fc.array(row(table), {
        minLength: table === 'negotiations' ? 1 : 0,
        maxLength: rowsOfATable,
      }),
    ]),
  );
  return fc.record(tables).map((found) => connected(found as Record<string, GeneratedRow[]>));
}

/** Parameters of a property test; its seed is printed, so that a run can be repeated. */
export function seeded<Values>(numRuns: number): Parameters<Values> {
  const seed = Date.now() % 0x7fffffff;
  console.info(`seed ${seed}: ${numRuns} runs`);
  return { seed, numRuns };
}

const strangeTexts = [
  '',
  '__proto__',
  'constructor',
  '=1+1',
  'مرحبا بالعالم',
  'שלום',
  '🕊️👩‍👩‍👧',
  '\u2028\n\r\t"\\',
  '\ud800',
  'e\u0301',
  '</script>',
];
const anyText = fc.oneof(
  fc.constantFrom(...strangeTexts),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 10 }),
);
const anyKey = anyText.filter((text) => text !== '__proto__');
const anyPath = fc.constantFrom('title', 'deleted', 'tags.constructor', `claims.${'0'.repeat(8)}`);
const hexSigns = Array.from('0123456789abcdef');
const hexDigits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...hexSigns), minLength: length, maxLength: length });
const anyStamp = fc
  .tuple(hexDigits(12), hexDigits(4), hexDigits(8))
  .map((digits) => digits.join('-'));
const anyNumber = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const anyValue = fc.oneof(anyText, fc.integer(), fc.boolean(), fc.constant(null));

function arbitraryOf(schema: $ZodType): Arbitrary<unknown> {
  if (schema === uuid) return fc.uuid();
  if (schema === rank)
    return fc.stringMatching(
      /^(?:[aZ][0-9A-Za-z]|[bY][0-9A-Za-z]{2})(?:[0-9A-Za-z]{0,5}[1-9A-Za-z])?$/,
    );
  if (schema === stampSchema) return anyStamp;
  if (schema === epochMilliseconds) return fc.integer({ min: instants.first, max: instants.last });
  if (schema === sourceTextSchema.shape.hash) return hexDigits(64);
  const { def } = (schema as $ZodTypes)._zod;
  if (def.type === 'string') return anyText;
  if (def.type === 'number') return 'format' in def ? fc.nat() : anyNumber;
  if (def.type === 'boolean') return fc.boolean();
  if (def.type === 'nullable') return fc.option(arbitraryOf(def.innerType), { nil: null });
  if (def.type === 'enum') return fc.constantFrom(...Object.values(def.entries));
  if (def.type === 'literal') return fc.constantFrom(...def.values);
  if (def.type === 'array') return fc.array(arbitraryOf(def.element), { maxLength: 3 });
  if (def.type === 'union') return fc.oneof(...def.options.map((option) => arbitraryOf(option)));
  if (def.type === 'record') {
    const isSet = (def.valueType as $ZodTypes)._zod.def.type === 'literal';
    const key = def.keyType === uuid ? fc.uuid() : isSet ? anyKey : anyPath;
    return fc.dictionary(key, arbitraryOf(def.valueType), { maxKeys: 3, noNullPrototype: true });
  }
  if (def.type === 'object') {
    const fields = Object.entries(def.shape).map(([name, field]) => [name, arbitraryOf(field)]);
    return fc.record(Object.fromEntries(fields));
  }
  if (def.type === 'unknown') return fc.oneof(anyValue, fc.array(anyValue, { maxLength: 2 }));
  throw new Error(`No values are made for the schema type ${def.type}.`);
}

type GeneratedRow = Record<string, unknown> & { id: string; negotiationId: string };

/** Rows belong to the first negotiation, and what must point at something does. */
function connected(tables: Record<string, GeneratedRow[]>): Book {
  const at = (table: string) => tables[table] ?? [];
  const home = at('negotiations')[0]?.id ?? '';
  for (const negotiation of at('negotiations')) negotiation.negotiationId = negotiation.id;
  for (const table of [...tableNames.slice(1), ...ledgerNames] as const) {
    const kept = at(table).filter((row) => {
      row.negotiationId = home;
      return references[table].every(({ path, to, isStructural }) => {
        if (!isStructural || row[path] === null) return true;
        const [target] = at(to);
        if (target !== undefined) row[path] = target.id;
        return target !== undefined;
      });
    });
    tables[table] = kept;
  }
  for (const row of at('overruled')) {
    row.id = `${row['rowId'] as string}.${row['path'] as string}.${row['lostStamp'] as string}`;
  }
  return tables as unknown as Book;
}
