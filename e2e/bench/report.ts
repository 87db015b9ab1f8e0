import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname } from 'node:path';
import { asked } from './asked.ts';
import { figureOf, type Figure } from './figure.ts';
import type { Worked } from './page/bench.ts';
import { works } from './page/engine.ts';
import { noiseOf, type Noise } from './noise.ts';
import type { Row } from './row.ts';

/** What was measured of a row, round by round. */
export interface Measurements {
  readonly row: Row;
  readonly ours: number[];
  readonly theirs: number[];
  readonly floors: number[];
  /** What was seen besides, at its worst. */
  readonly besides: Map<string, number>;
}

/** Written after each row, so that a long run that ends early leaves what it found. */
export function writeReport(
  measured: readonly Measurements[],
  worked: Readonly<Record<string, readonly Worked[]>>,
  noise: readonly Noise[],
): void {
  const report = {
    date: new Date().toISOString(),
    machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${process.platform}`,
    asked,
    noise: noiseOf(noise),
    rows: measured.map(reportOf),
    engines: Object.entries(worked).map(([engine, all]) => ({
      engine,
      works: Object.fromEntries(
        works.map((work) => [work, figureOf(all.map(({ times }) => times[work]))]),
      ),
    })),
  };
  mkdirSync(dirname(asked.report), { recursive: true });
  writeFileSync(asked.report, `${JSON.stringify(report, null, 2)}\n`);
}

export function reportOf({ row, ours, theirs, floors, besides }: Measurements): {
  readonly name: string;
  readonly ours: Figure | null;
  readonly theirs: Figure | null;
  /** Round by round. */
  readonly ratio: Figure | null;
} {
  const { name, yardstick, unit, reach, isMoreBetter = false } = row;
  const ratios = ours.flatMap((each, round) => {
    const other = theirs[round];
    return other === undefined || other === 0 ? [] : [each / other];
  });
  const figures = { ours: figureOf(ours), theirs: figureOf(theirs), ratio: figureOf(ratios) };
  const about = { name, yardstick, unit, reach, isMoreBetter };
  const seen = Object.fromEntries(besides);
  const least = row.floor ? { of: row.floor.of, ms: figureOf(floors) } : null;
  return Object.assign(about, figures, { least, besides: seen });
}
