import { sampleStep } from '#domain/sample-rows.fixture.ts';
import { beforeEach, expect, test } from 'vitest';
import { wipe } from '#data/arden.fixture.ts';
import { database } from '#data/database.ts';
import { allRows } from './all-rows.ts';

beforeEach(wipe);

test('thousands of rows of one negotiation come in the order of their ids, each once, none of another between', async () => {
  const [own, other] = ['own', 'other'];
  const rows = Array.from({ length: 5001 }, (_, at) => ({
    ...sampleStep(10_000 + at),
    negotiationId: at % 2 === 0 ? own : other,
  }));
  await database.steps.bulkAdd(rows);
  const expected = rows.filter((row) => row.negotiationId === own).map(({ id }) => id);
  const found = await allRows('steps', own);
  expect(found.map(({ id }) => id)).toEqual(expected);
  expect(await allRows('steps', 'nobody')).toEqual([]);
});
