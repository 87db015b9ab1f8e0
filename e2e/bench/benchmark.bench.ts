import { expect, test } from '@playwright/test';
import { allRows } from './all-rows.ts';
import { asked } from './asked.ts';
import { diagnose } from './diagnosis.ts';
import { listenToNoise, type Noise } from './noise.ts';
import type { Worked } from './page/bench.ts';
import { rawWork } from './raw-work.ts';
import { reportOf, writeReport, type Measurements } from './report.ts';
import { missedWords } from './rows/search-row.ts';
import { setStage, type Stage } from './stage.ts';
import { workOn } from './yardsticks.ts';

const engines = ['parley', 'dexie', 'pouch', 'rx', 'sqlite'];
const only = new RegExp(asked.only, 'i');
const rows = allRows.filter(({ name }) => only.test(name));

test('measures every row, each beside its yardstick', async () => {
  const stage = await setStage(rows.length > 0);
  const measured = rows.map((row): Measurements => ({
    row,
    ours: [],
    theirs: [],
    floors: [],
    besides: new Map(),
  }));
  const worked: Record<string, Worked[]> = { raw: [] };
  const noise: Noise[] = [];
  const failed: string[] = [];
  try {
    for (let round = 0; round < asked.rounds; round += 1) {
      stage.raw = null;
      stage.searched = null;
      stage.floors = null;
      for (const each of measured) {
        console.log(`Round ${round + 1}: ${each.row.name}`);
        noise.push(listenToNoise());
        await measure(stage, each, round % 2 === 0).catch(async (error: unknown) => {
          // One row that fails once does not take all others with it.
          console.log(error);
          failed.push(`${each.row.name}, round ${round + 1}`);
          await diagnose(stage, `${round + 1}-${measured.indexOf(each)}`);
        });
        writeReport(measured, worked, noise);
      }
      if (only.test('engines')) await workOnAll(stage, worked, round);
      writeReport(measured, worked, noise);
    }
  } finally {
    await stage.close();
  }
  expect(failed, 'rows that did not come to their end').toEqual([]);
  for (const { name, ours, theirs } of measured.map(reportOf)) {
    expect(theirs?.median, `${name}: its yardstick`).toBeGreaterThan(0);
    expect(ours?.median, name).toBeGreaterThan(0);
  }
  for (const { row, besides } of measured) {
    const missed = besides.get(missedWords);
    if (missed !== undefined) expect(missed, `${row.name}: ${missedWords}`).toBe(0);
  }
});

/** In one round ours comes first, in the next the yardstick. */
async function measure(
  stage: Stage,
  { row, ours, theirs, floors, besides }: Measurements,
  isOursFirst: boolean,
) {
  const before = isOursFirst ? null : await row.theirs(stage);
  const { value, besides: seen = {} } = await row.ours(stage);
  const yardstick = before ?? (await row.theirs(stage));
  const least = await row.floor?.measure(stage);
  // Those of a round belong together.
  theirs.push(yardstick);
  if (value !== null) ours.push(value);
  if (least !== undefined) floors.push(least);
  for (const [name, worst] of Object.entries(seen))
    besides.set(name, Math.max(worst, besides.get(name) ?? 0));
}

/** Each engine finds the same as IndexedDB by itself. */
async function workOnAll(stage: Stage, worked: Record<string, Worked[]>, round: number) {
  const raw =
    asked.others === asked.positions
      ? await rawWork(stage)
      : await workOn(stage.yardsticks, 'raw', asked.others);
  worked['raw']?.push(raw);
  const turned = engines.map((_, at) => engines[(at + round) % engines.length] ?? '');
  for (const engine of turned) {
    console.log(`Round ${round + 1}: ${engine}`);
    const done = await workOn(stage.yardsticks, engine, asked.others);
    for (const work of ['openList', 'search', 'readAll'] as const)
      expect(done.counts[work], `${engine}: ${work}`).toBeGreaterThanOrEqual(raw.counts[work] ?? 0);
    (worked[engine] ??= []).push(done);
  }
}
