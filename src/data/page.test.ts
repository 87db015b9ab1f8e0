import { beforeEach, expect, test } from 'vitest';
import { arden, wipe } from './arden.fixture.ts';
import { database } from './database.ts';
import { paginate } from './page.ts';
import {
  positionsInTurn,
  positionsOfIssues,
  positionsOfNegotiation,
  positionsOfTrack,
} from './reads/positions.ts';

beforeEach(wipe);

test('positions of one issue share a page until it holds 256', async () => {
  const { issueId, say } = await arden();
  for (let n = 0; n < 257; n += 1) await say(`Statement ${n}`);
  const pages = await database.pages.toArray();
  expect(pages.map((page) => [page.n, page.positions.length])).toEqual([
    [0, 256],
    [1, 1],
  ]);
  const [found] = await positionsOfIssues([issueId]);
  expect(found?.positions.map((position) => position.statement)).toEqual(
    Array.from({ length: 257 }, (_, n) => `Statement ${n}`),
  );
});

test('issue by issue, in the order asked for, all of a track is read', async () => {
  const { trackId, issueId, otherIssueId, say } = await arden();
  for (let n = 0; n < 300; n += 1) await say(`Statement ${n}`);
  await say('Elsewhere', { issueId: otherIssueId });
  const nobody = '01950000-0000-7000-8000-00000000ffff' as typeof issueId;
  const asked = [otherIssueId, nobody, issueId];
  const found = [];
  for await (const some of positionsInTurn(trackId, asked)) found.push(...some);
  expect(found.map(({ id, positions }) => [id, positions.length])).toEqual([
    [otherIssueId, 1],
    [nobody, 0],
    [issueId, 300],
  ]);
  const whole = await positionsOfTrack(trackId);
  expect(found[2]?.positions).toEqual(whole.find(({ id }) => id === issueId)?.positions);
});

test('statements of 100 KB open a new page before 256 KB are full', async () => {
  const { say, trackId } = await arden();
  const long = 'No third-state force. '.repeat(4700);
  expect(long.length).toBeGreaterThan(100_000);
  for (let n = 0; n < 5; n += 1) await say(long);
  const pages = await database.pages.toArray();
  expect(pages.map((page) => page.positions.length)).toEqual([2, 2, 1]);
  const [found] = await positionsOfTrack(trackId);
  expect(found?.positions.every((position) => position.statement === long)).toBe(true);
});

test('a statement larger than a page has a page of its own', async () => {
  const { say } = await arden();
  await say('x'.repeat(400_000));
  await say('short');
  expect((await database.pages.toArray()).map((page) => page.positions.length)).toEqual([1, 1]);
});

test('pages made at once are cut where pages grown one by one are', async () => {
  const { say, id } = await arden();
  for (let n = 0; n < 300; n += 1) await say(n % 40 === 0 ? 'y'.repeat(90_000) : `Statement ${n}`);
  const grown = await database.pages.toArray();
  const [all] = await positionsOfNegotiation(id);
  const made = paginate(all?.positions ?? [], '');
  expect(made.map((page) => page.positions.length)).toEqual(
    grown.map((page) => page.positions.length),
  );
  expect(grown.length).toBeGreaterThan(2);
});

test('positions without an issue wait in the tray of their negotiation', async () => {
  const { id, say } = await arden();
  await say('On no issue yet', { trackId: null, issueId: null });
  const [tray] = await positionsOfNegotiation(id);
  expect(tray?.id).toBeNull();
  expect(tray?.positions).toHaveLength(1);
});
