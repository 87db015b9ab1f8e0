import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { arden, wipe } from './arden.fixture.ts';
import { tab } from './clock.ts';
import { rowById } from './reads/rows.ts';
import { positionsOfIssues } from './reads/positions.ts';
import { editRow } from './writes/rows.ts';
import { logPosition } from './writes/positions.ts';

beforeEach(wipe);

let close = () => {};
afterEach(() => close());

/** The same modules once more, as a second tab has them. */
async function secondTab() {
  vi.resetModules();
  const { database } = await import('./database.ts');
  close = () => database.close();
  return {
    rows: await import('./writes/rows.ts'),
    positions: await import('./writes/positions.ts'),
    clock: await import('./clock.ts'),
  };
}

test('two tabs that edit one row at once lose nothing', async () => {
  const { trackId } = await arden();
  const other = await secondTab();
  await Promise.all([
    editRow('tracks', trackId, { title: 'Guarantees' }),
    other.rows.editRow('tracks', trackId, { summary: 'Who stands by the text' }),
  ]);
  const track = await rowById('tracks', trackId);
  expect(track).toMatchObject({ title: 'Guarantees', summary: 'Who stands by the text' });
  expect(Object.keys(track?.stamps ?? {}).toSorted()).toEqual(['summary', 'title']);
});

test('two tabs that log on one issue at once lose nothing', async () => {
  const { id, issueId, say } = await arden();
  const ref = await say('The first');
  const [first] = (await positionsOfIssues([issueId]))[0]?.positions ?? [];
  if (!first) throw new Error(`${ref.id} is there.`);
  const other = await secondTab();
  const given = (statement: string) => ({ ...first, statement });
  await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      (n % 2 === 0 ? logPosition : other.positions.logPosition)(id, given(`No. ${n}`), 'Aldria'),
    ),
  );
  const [issue] = await positionsOfIssues([issueId]);
  const statements = issue?.positions.map((position) => position.statement);
  expect(new Set(statements).size).toBe(21);
});

test('tabs are told apart in stamps', async () => {
  const other = await secondTab();
  expect(other.clock.tab).toMatch(/^[0-9a-f]{8}$/);
  expect(other.clock.tab).not.toBe(tab);
});
