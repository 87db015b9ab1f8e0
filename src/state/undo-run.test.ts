import { arden, wipe } from '#data/arden.fixture.ts';
import { contentDigest } from '#exchange/digest.ts';
import { generatedBook } from '#exchange/generated-book.fixture.ts';
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { randomCommand } from './random-commands.fixture.ts';

const commands = 200;

/** The program as a tab has it that was just loaded: it knows nothing but what is on the disk. */
async function reloaded() {
  vi.resetModules();
  const { database, bulkDatabase } = await import('#data/database.ts');
  const { wholeBook } = await import('#data/reads/book.ts');
  const { undo } = await import('#data/writes/undo.ts');
  return {
    close: () => [database, bulkDatabase].forEach((each) => each.close()),
    write: (await import('./write.ts')).write,
    book: async () => await wholeBook(null),
    digest: async () => await contentDigest(await wholeBook(null)),
    undo: async () => await undo({ direction: 'undo', changeId: null, overlap: 'ask' }),
    redo: async () => await undo({ direction: 'redo', changeId: null, overlap: 'ask' }),
    steps: async () => await database.undoSteps.count(),
  };
}

test('200 random commands undone give the first content digest, redone the last', async () => {
  const seed = Date.now() % 0x7fffffff;
  console.info(`seed ${seed}: ${commands} commands undone and redone`);
  const donors = fc.sample(generatedBook(), { seed, numRuns: 6 });
  const numbers = fc.sample(fc.nat({ max: 0x7ffffffe }), { seed, numRuns: 40_000 });
  let next = 0;
  const pick = (below: number) => (numbers[next++ % numbers.length] ?? 0) % Math.max(1, below);

  await wipe();
  await arden();
  let tab = await reloaded();
  const [first, before] = [await tab.digest(), await tab.steps()];
  while ((await tab.steps()) < before + commands) {
    const outcome = await randomCommand({
      write: tab.write,
      book: await tab.book(),
      donors,
      pick,
    });
    expect(outcome?.ok ?? true).toBe(true);
  }
  const last = await tab.digest();
  expect(last).not.toBe(first);

  for (let n = 0; n < commands; n += 1) {
    if (n === commands / 2) {
      tab.close();
      tab = await reloaded();
    }
    expect((await tab.undo()).value).toMatchObject({ kind: 'done' });
  }
  expect(await tab.digest()).toBe(first);

  for (let n = 0; n < commands; n += 1) {
    if (n === commands / 2) {
      tab.close();
      tab = await reloaded();
    }
    expect((await tab.redo()).value).toMatchObject({ kind: 'done' });
  }
  expect(await tab.digest()).toBe(last);
  expect((await tab.redo()).value).toEqual({ kind: 'nothing' });
  tab.close();
}, 120_000);
