import type { Book } from '#domain/book.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import { generatedBook } from '#exchange/generated-book.fixture.ts';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { randomCommand } from './random-commands.fixture.ts';
import { expectSame } from './walk-checks.fixture.ts';
import { loaded, type Device } from './walk-device.fixture.ts';
import { copyBeside, reload, roundTrip } from './walk-files.fixture.ts';
import { fitting } from './walk-fit.fixture.ts';
import { mergeApart } from './walk-merge.fixture.ts';
import { mirrored, type World } from './walk-mirror.fixture.ts';
import { bookOf } from './walk-plain.fixture.ts';
import { makePoint, notePoints, restoreAny, type Points } from './walk-points.fixture.ts';
import { removeSome, restoreSome, turnStep } from './walk-turns.fixture.ts';
import type { write } from './write.ts';

// Tests of this tree know no types of Node.
const { env } = (
  globalThis as unknown as {
    readonly process: { readonly env: Readonly<Record<string, string | undefined>> };
  }
).process;
const steps = Number(env['FUZZ_STEPS'] ?? 300);
const seed = Number(env['FUZZ_SEED'] ?? Date.now() % 0x7fffffff);
/** A walk is short, so that what it does stays quick; a long run takes many. */
const stepsOfWalk = 300;

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

test('whatever is done, the device holds what a plain model holds', async () => {
  console.info(`seed ${seed}: ${steps} steps`);
  const kinds = new Map<string, number>();
  for (let from = 0; from < steps; from += stepsOfWalk) {
    const own = (seed + from / stepsOfWalk) % 0x7fffffff;
    const length = Math.min(stepsOfWalk, steps - from);
    expect(await walk(own, length, kinds)).toBe(length);
    if (steps > stepsOfWalk) console.info(`${Math.min(from + stepsOfWalk, steps)} steps`);
  }
  const told = Array.from(kinds, ([kind, count]) => `${count} ${kind}`);
  console.info(`${steps} steps without a difference: ${told.join(', ')}`);
}, 3_600_000);

/** Gives how many steps it took without a difference. */
async function walk(own: number, length: number, kinds: Map<string, number>): Promise<number> {
  const pick = picking(own);
  vi.setSystemTime(Date.UTC(2031, 0, 1));
  const device = await loaded();
  await device.wipe();
  for (const { id } of await device.reads.recoveryPoints()) await device.reads.dropPoint(id);
  const world: World = { device, plain: { rows: [], steps: [], undos: 0 }, done: [] };
  const points: Points = new Map();
  const donors = fc.sample(generatedBook(), { seed: own, numRuns: 8 });
  const seen = { onToday: 0, cells: 0 };
  for (let step = 1; step <= length; step += 1) {
    // The clock is set back now and then.
    vi.setSystemTime(Date.now() + (pick(20) === 0 ? -3_600_000 : pick(600_000)));
    const before = world.plain;
    const folder = anyFolder(world, pick);
    const moves = movesOf({ world, points, donors, pick, folder });
    const [kind, move] = weighed(moves, pick);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    try {
      await move();
      await notePoints(world, points, before);
      const { onToday, cells } = await expectSame(world, folder);
      seen.onToday += onToday;
      seen.cells += cells;
    } catch (error) {
      console.error(
        [
          `Step ${step} of the walk, ${kind}. Once more: FUZZ_SEED=${own} FUZZ_STEPS=${step}`,
          ...world.done,
        ].join('\n'),
      );
      throw error;
    }
  }
  world.device.close();
  if (length < stepsOfWalk) return length;
  console.info(`${seen.onToday} rows on Today and ${seen.cells} cells of tables were compared`);
  expect(seen.onToday + seen.cells, 'what was compared').toBeGreaterThan(0);
  return length;
}

type Weighed = readonly [kind: string, weight: number, move: () => Promise<unknown>];

interface Ground {
  readonly world: World;
  readonly points: Points;
  readonly donors: readonly Book[];
  readonly pick: (below: number) => number;
  readonly folder: string;
}

function movesOf({ world, points, donors, pick, folder }: Ground): readonly Weighed[] {
  const command = async () => {
    const given = donors.flatMap(({ negotiations }) => negotiations)[pick(donors.length)];
    if (folder === '' && given) return await start(mirrored(world), given);
    const book = folderOf(bookOf(world.plain.rows), folder);
    const fit = fitting(book, pick);
    return await randomCommand({ write: mirrored(world), book, donors, pick, fit });
  };
  const edit = async (colleague: Device) => {
    for (let n = pick(6); n >= 0; n -= 1) {
      const book = await colleague.reads.wholeBook(folder);
      const { write } = colleague;
      await randomCommand({ write, book, donors, pick, fit: fitting(book, pick) });
    }
  };
  const editHere = async () => {
    for (let n = pick(6); n > 0; n -= 1) await command();
  };
  const onMerged = async () => await notePoints(world, points, world.plain);
  const hasFolder = folder !== '';
  const isLive = world.plain.rows.some(({ id, deleted }) => id === folder && !deleted);
  const hasFew = world.plain.rows.length < 600;
  return [
    ['commands', 140, command],
    ['undos', 25, () => turnStep(world, 'undo', pick)],
    ['redos', 15, () => turnStep(world, 'redo', pick)],
    ['restored from the trash', 8, () => restoreSome(world, pick)],
    ['removed for good', hasFew ? 5 : 20, () => removeSome(world, pick)],
    ['reloads', 6, () => reload(world)],
    ['exports, wipes and imports', 2, () => roundTrip(world)],
    ['copies', isLive && hasFew ? 1 : 0, () => copyBeside(world, folder)],
    ['recovery points', 3, () => makePoint(world)],
    ['recovery points restored', 2, () => restoreAny(world, points, pick)],
    ['merges', hasFolder ? 3 : 0, () => mergeApart(world, { folder, edit, editHere, onMerged })],
  ];
}

async function start({ startNegotiation }: typeof write, row: Negotiation): Promise<unknown> {
  const { id: _1, negotiationId: _2, created: _3, stamps: _4, deleted: _5, ...given } = row;
  return await startNegotiation({ ...given, archived: false }, { parties: [], persons: [] });
}

function weighed(moves: readonly Weighed[], pick: (below: number) => number) {
  let at = pick(moves.reduce((sum, [, weight]) => sum + weight, 0));
  for (const [kind, weight, move] of moves) {
    if (at < weight) return [kind, move] as const;
    at -= weight;
  }
  throw new Error('The weights add up.');
}

function anyFolder({ plain }: World, pick: (below: number) => number): string {
  const all = plain.rows.filter(({ table }) => table === 'negotiations');
  const live = all.filter(({ deleted }) => !deleted);
  const list = live.length > 0 ? live : all;
  return list[pick(list.length)]?.id ?? '';
}

/** What belongs to one negotiation; several only where it is told how many there are. */
function folderOf(book: Book, folder: string): Book {
  const tables = Object.entries(book).map(([table, rows]) => [
    table,
    (rows as readonly { negotiationId: string }[]).filter((row) => row.negotiationId === folder),
  ]);
  return Object.fromEntries(tables) as Book;
}

/** Numbers of a seeded series (mulberry32). */
function picking(from: number): (below: number) => number {
  let state = from;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const share = ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
    return Math.floor(share * Math.max(1, below));
  };
}
