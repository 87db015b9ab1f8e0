import { cpus, loadavg } from 'node:os';
import { figureOf, type Figure } from './figure.ts';

/** What the machine was like at one moment. */
export interface Noise {
  /** Of a fixed piece of work. */
  readonly ms: number;
  /** Processes that wanted a core, on average over a minute; 0 where the system does not tell. */
  readonly load: number;
}

export function listenToNoise(): Noise {
  const begun = performance.now();
  let sum = 0;
  for (let n = 0; n < 20_000_000; n += 1) sum = (sum * 31 + n) % 1_000_003;
  const ms = performance.now() - begun;
  return { ms: sum < 0 ? 0 : ms, load: loadavg()[0] ?? 0 };
}

export function noiseOf(all: readonly Noise[]): {
  readonly ms: Figure | null;
  readonly load: number;
  readonly cores: number;
} | null {
  if (all.length === 0) return null;
  return {
    ms: figureOf(all.map(({ ms }) => ms)),
    load: Math.max(...all.map(({ load }) => load)),
    cores: cpus().length,
  };
}
