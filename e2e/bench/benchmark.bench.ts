import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname } from 'node:path';
import { expect, test } from '@playwright/test';
import { allRows } from './all-rows.ts';
import { asked } from './asked.ts';
import { figureOf } from './figure.ts';
import { works, type Work } from './page/engine.ts';
import type { Worked } from './page/bench.ts';
import { rawWork } from './raw-work.ts';
import { setStage, type Stage } from './stage.ts';
import { workOn } from './yardsticks.ts';

const engines = ['parley', 'dexie', 'pouch', 'rx', 'sqlite'];
const only = new RegExp(asked.only, 'i');
const rows = allRows.filter(({ name }) => only.test(name));

test('measures every row, each beside its yardstick', async () => {
  const stage = await setStage();
  const measured = rows.map((row) => ({
    row,
    ours: [] as number[],
    theirs: [] as number[],
    besides: new Map<string, number>(),
  }));
  const worked: Record<string, Worked[]> = { raw: [] };
  try {
    for (let round = 0; round < asked.rounds; round += 1) {
      stage.raw = null;
      stage.searched = null;
      for (const each of measured) {
        console.log(`Round ${round + 1}: ${each.row.name}`);
        await measure(stage, each, round % 2 === 0);
      }
      if (only.test('engines')) await workOnAll(stage, worked, round);
    }
  } finally {
    await stage.close();
  }
  const report = {
    date: new Date().toISOString(),
    machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${process.platform}`,
    asked,
    rows: measured.map(({ row, ours, theirs, besides }) => ({
      name: row.name,
      yardstick: row.yardstick,
      unit: row.unit,
      reach: row.reach,
      isMoreBetter: row.isMoreBetter ?? false,
      ours: figureOf(ours),
      theirs: figureOf(theirs),
      besides: Object.fromEntries(besides),
    })),
    engines: Object.entries(worked).map(([engine, all]) => ({
      engine,
      positions: asked.others,
      works: Object.fromEntries(works.map((work) => [work, figureOf(timesOf(all, work))])),
    })),
  };
  mkdirSync(dirname(asked.report), { recursive: true });
  writeFileSync(asked.report, `${JSON.stringify(report, null, 2)}\n`);
  for (const { name, ours, theirs } of report.rows) {
    expect(theirs?.median, `${name}: its yardstick`).toBeGreaterThan(0);
    if (ours) expect(ours.median, name).toBeGreaterThan(0);
  }
});

interface Each {
  readonly row: (typeof rows)[number];
  readonly ours: number[];
  readonly theirs: number[];
  readonly besides: Map<string, number>;
}

/** In one round ours comes first, in the next the yardstick. */
async function measure(stage: Stage, { row, ours, theirs, besides }: Each, isOursFirst: boolean) {
  const measureTheirs = async () => void theirs.push(await row.theirs(stage));
  if (!isOursFirst) await measureTheirs();
  const { value, besides: seen = {} } = await row.ours(stage);
  if (value !== null) ours.push(value);
  for (const [name, worst] of Object.entries(seen))
    besides.set(name, Math.max(worst, besides.get(name) ?? 0));
  if (isOursFirst) await measureTheirs();
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

function timesOf(all: readonly Worked[], work: Work): readonly number[] {
  return all.map(({ times }) => times[work]);
}
