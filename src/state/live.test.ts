import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { warmLive } from './live.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a read that takes long still answers who waits for it', async () => {
  let answer: (value: string) => void = () => undefined;
  const slow = new Promise<string>((resolve) => {
    answer = resolve;
  });
  const waiting = warmLive('slow', () => slow);
  // A screen that waits is not subscribed: it has not been drawn.
  await vi.advanceTimersByTimeAsync(60_000);
  answer('there');
  await vi.advanceTimersByTimeAsync(1000);
  const told = await Promise.race([waiting, Promise.resolve('nothing yet')]);
  expect(told).toBe('there');
});
