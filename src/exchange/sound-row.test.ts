import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import arden from '#exchange/fixtures/v3-arden-strait.parley.json?raw';
import { fileSchemas } from '#domain/book-schemas.ts';
import type { Book } from '#domain/book.ts';
import { safeParse } from 'zod/mini';
import { findHostile } from './hostile.ts';
import { isSoundRow } from './sound-row.ts';

type Held = readonly [keyof Book, Readonly<Record<string, unknown>>];

const rows = (JSON.parse(arden) as { records: Record<string, object>[] }).records.map(
  (record) => Object.entries(record)[0] as unknown as Held,
);

test.each(rows)('a sound row of %s is known as such', (table, row) => {
  expect(isSoundRow(table, row)).toBe(true);
});

test('it never lets through what the schema refuses or what could do harm', () => {
  const values = fc.oneof(
    fc.constantFrom(null, '', 0, -1, 0.5, 1e300, true, false, [], {}, [[]], 'x'.repeat(40)),
    fc.constant(JSON.parse('{"__proto__":{}}')),
    fc.constant({ constructor: 1 }),
    fc.json().map((text): unknown => JSON.parse(text)),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...rows),
      fc.nat(),
      fc.nat(),
      values,
      ([table, row], at, deep, value) => {
        const changed = withOneChanged(row, at, deep, value);
        if (!isSoundRow(table, changed)) return;
        expect(safeParse(fileSchemas[table], changed).success).toBe(true);
        expect(findHostile(changed)).toBeNull();
      },
    ),
    { numRuns: 3000 },
  );
});

/** With a field, or a field of a field, changed, left out or added. */
function withOneChanged(row: object, at: number, deep: number, value: unknown): object {
  const copy = structuredClone(row) as Record<string, unknown>;
  const names = [...Object.keys(copy), 'added'];
  const name = names[at % names.length] ?? 'added';
  const field = copy[name];
  const isMap = typeof field === 'object' && field !== null && !Array.isArray(field);
  if (isMap && deep % 3 > 0)
    copy[name] = withOneChanged(field, at + deep, Math.floor(deep / 3), value);
  else if (deep % 5 === 4) delete copy[name];
  else copy[name] = value;
  return copy;
}
