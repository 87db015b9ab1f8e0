import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { oneTrack } from '../../scripts/seed/sizes.mjs';
import { asked } from './asked.ts';
import { writeSeeded, writeTrackAlone } from './files.ts';
import { openFile } from './open-file.ts';
import type { Floors } from './page/floor.ts';
import type { Searched, Worked } from './page/bench.ts';
import { buildYardsticks, serveProgram, serveYardsticks, type Served } from './servers.ts';

/** One browser with everything in it that is measured. */
export interface Stage {
  readonly context: BrowserContext;
  /** All positions. */
  readonly full: string;
  /** One of its tracks, and nothing else. */
  readonly alone: string;
  /** A small negotiation. */
  readonly small: string;
  /** Imported into, again and again. */
  readonly fresh: string;
  /** Tables of several shapes. */
  readonly shapes: string;
  readonly yardsticks: Page;
  readonly folder: string;
  readonly file: string;
  readonly fileBytes: number;
  readonly track: number;
  /** What IndexedDB by itself took in this round. */
  raw: Worked | null;
  /** What searching took in this round. */
  searched: Searched | null;
  /** The least that some work took in this round. */
  floors: Floors | null;
  readonly close: () => Promise<void>;
}

/** Which tables are measured, by title of their negotiation. */
export const shapes = [
  { issues: 50, parties: 8, positions: 1600 },
  { issues: 1000, parties: 20, positions: asked.isSmall ? 2000 : 16_000 },
  { issues: asked.longest, parties: 20, positions: asked.longest * 4 },
  ...(asked.oneTrack > 0 ? [{ ...oneTrack, positions: asked.oneTrack }] : []),
] as const;

/** @param hasProgram with the program's databases filled */
export async function setStage(hasProgram: boolean): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  const pages = join(folder, 'page');
  await buildYardsticks(pages);
  const sizes = { positions: asked.positions };
  const file = join(pages, 'data.parley.json');
  await writeSeeded(file, sizes);
  const track = Math.floor(Math.max(asked.positions / 500, 1) / 2);
  const aloneFile = join(folder, 'alone.parley.json');
  await writeTrackAlone(aloneFile, sizes, track);
  const served: Served[] = [];
  const program = async () => {
    const each = await serveProgram();
    served.push(each);
    return each.origin;
  };
  const [full, alone, small, fresh, wide] = [
    await program(),
    await program(),
    await program(),
    await program(),
    await program(),
  ];
  const own = await serveYardsticks(pages);
  served.push(own);
  const executablePath = asked.executablePath || (await findChromium());
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    ...(executablePath ? { executablePath } : {}),
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    args: ['--disable-quic', '--js-flags=--expose-gc'],
  });
  context.setDefaultTimeout(60_000);
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') console.log(message.text());
  });
  context.on('weberror', (problem) => console.log(problem.error()));
  const yardsticks = await context.newPage();
  await yardsticks.goto(own.origin);
  if (hasProgram) {
    await openFile(context, full, file);
    await openFile(context, alone, aloneFile);
    const few = join(folder, 'small.parley.json');
    await writeSeeded(few, { positions: 500 }, asked.seed + 100);
    await openFile(context, small, few);
  }
  for (const [index, shape] of hasProgram ? shapes.entries() : []) {
    const each = join(folder, `shape-${index}.parley.json`);
    const few = { tracks: 1, meetings: 20, steps: 20, sources: 20, words: 30 };
    await writeSeeded(each, { ...few, ...shape }, asked.seed + 1 + index);
    await openFile(context, wide, each);
  }
  return {
    context,
    full,
    alone,
    small,
    fresh,
    shapes: wide,
    yardsticks,
    folder,
    file,
    track,
    fileBytes: statSync(file).size,
    raw: null,
    searched: null,
    floors: null,
    close: async () => {
      await context.close();
      for (const each of served) await each.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
