import { afterEach, expect, test, vi } from 'vitest';
import { dismissFailures, retryFailures, useFailures } from './failures.ts';
import { noteTyping, throughGate, useGate } from './gate.ts';

afterEach(() => {
  dismissFailures();
  vi.restoreAllMocks();
});

const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
const done = () => Promise.resolve({ value: 1, changeId: '1' });
const failed = () => useFailures.getState().failures.map(({ names }) => names.join());
const put = async (work: typeof full | typeof done, ...names: readonly string[]) =>
  await throughGate<number>(work, 'gate', null, names);

test('what failed stays through other writes, until the same is written', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await put(full, 'a title');
  await put(full, 'b title', 'b status');
  await put(done, 'c title');
  expect(useGate.getState().phase).toBe('saved');
  expect(failed()).toEqual(['a title', 'b title,b status']);
  await put(done, 'b title');
  expect(failed(), 'a part of it').toEqual(['a title', 'b title,b status']);
  await put(done, 'b title', 'b status', 'b date');
  expect(failed()).toEqual(['a title']);
  await put(full, 'a title');
  expect(failed(), 'once').toEqual(['a title']);
});

test('all that failed is tried again, each once; what was changed since is not', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  let isFull = true;
  const write = vi.fn<typeof done>(() => (isFull ? full() : done()));
  const first = await put(write, 'a');
  await put(write);
  isFull = false;
  await retryFailures();
  expect(write).toHaveBeenCalledTimes(4);
  expect(failed()).toEqual([]);
  expect(first.ok || (await first.retried)).toBe(1);
  isFull = true;
  await put(write, 'a');
  noteTyping();
  isFull = false;
  await retryFailures();
  expect(write).toHaveBeenCalledTimes(5);
  expect(failed()).toEqual(['a']);
});
