import type { Position } from '#domain/position.ts';
import { createRoot } from 'react-dom/client';
import type { Bench, Searched } from './bench.ts';
import { works, type Engine, type Work } from './engine.ts';
import { furnish } from './furniture.ts';
import { PlainField } from './plain-field.tsx';
import { plainText } from './plain-text.ts';

const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  raw: async () => (await import('./raw-engine.ts')).rawEngine(),
  parley: async () => (await import('./parley-engine.ts')).parleyEngine(),
  dexie: async () => (await import('./dexie-engine.ts')).dexieEngine(),
  pouch: async () => (await import('./pouch-engine.ts')).pouchEngine(),
  rx: async () => (await import('./rx-engine.ts')).rxEngine(),
  sqlite: async () => (await import('./sqlite-engine.ts')).sqliteEngine(),
};

let rows: readonly Position[] = [];
/** As long as a position is, where none is loaded. */
const sample = {
  id: '01950007-0000-7000-8000-000000000001',
  negotiationId: '01950007-0000-7000-8000-000000000005',
  trackId: '01950007-0000-7000-8000-000000000002',
  issueId: '01950007-0000-7000-8000-000000000003',
  partyId: '01950007-0000-7000-8000-000000000004',
  statement: 'The strait stays open to all vessels, day and night. '.repeat(6),
} as unknown as Position;

let lines: readonly string[] = [];

const bench: Bench = {
  async load(count) {
    const text = await (await fetch('/data.parley.json')).text();
    const found = text.split('\n').filter((line) => /^\{"[a-zA-Z]+":\{"/.test(line));
    lines = found.slice(1).map((line) => line.replace(/,$/, ''));
    const positions = lines.filter((line) => line.startsWith('{"positions":'));
    rows = positions
      .slice(0, count)
      .map((line) => (JSON.parse(line) as { positions: Position }).positions);
    return rows.length;
  },
  async work(name, word) {
    const engine = await engines[name]?.();
    if (!engine) throw new Error(`No such engine: ${name}`);
    await engine.open();
    const trackId = rows.at(-1)?.trackId ?? '';
    const times = {} as Record<Work, number>;
    const counts = {} as Record<Work, number | null>;
    for (const work of works) {
      if (work === 'logOne') {
        times.logOne = await oneByOne(engine, rows.at(-1) ?? sample, 7);
        counts.logOne = 1;
        continue;
      }
      const begun = performance.now();
      const found = await run(engine, work, { trackId, word });
      times[work] = performance.now() - begun;
      counts[work] = found;
    }
    await engine.wipe();
    return { times, counts };
  },
  async putOne(times) {
    const engine = (await import('./raw-engine.ts')).rawEngine();
    await engine.open();
    const median = await oneByOne(engine, sample, times);
    await engine.wipe();
    return median;
  },
  async gestures(times) {
    const { rawGestures } = await import('./raw-gesture.ts');
    return medianOf(await rawGestures(sample, times));
  },
  stringify() {
    const records = lines.map((line) => JSON.parse(line) as unknown);
    const begun = performance.now();
    const { length } = JSON.stringify(records);
    return { ms: performance.now() - begun, length };
  },
  floors: async () => (await import('./floor.ts')).floors(lines),
  async search(words) {
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    const searched = await new Promise<Searched>((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Searched>) => resolve(data));
      worker.postMessage({ lines, words });
    });
    worker.terminate();
    return searched;
  },
  plainText,
  furnish,
};

async function run(
  engine: Engine,
  work: Exclude<Work, 'logOne'>,
  { trackId, word }: { readonly trackId: string; readonly word: string },
): Promise<number | null> {
  if (work === 'importAll') {
    await engine.importAll(rows);
    return rows.length;
  }
  if (work === 'openList') return await engine.openList(trackId);
  if (work === 'prepare') {
    await engine.prepare?.();
    return null;
  }
  return work === 'search' ? await engine.search(word) : await engine.readAll();
}

/** The median of so many, after one that warms up. */
async function oneByOne(engine: Engine, like: Position, count: number): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n <= count; n += 1) {
    const id = like.id.replace(/^\d{4}/, `0${n + 2}99`);
    const begun = performance.now();
    await engine.logOne({ ...like, id, corrects: null });
    if (n > 0) times.push(performance.now() - begun);
  }
  return medianOf(times);
}

function medianOf(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

Object.assign(globalThis, { bench });
const root = document.querySelector('#root');
if (root) createRoot(root).render(<PlainField />);
