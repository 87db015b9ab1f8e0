import { expect, test } from 'vitest';
import { onWaitedFor, untilFree, waitedFor } from './waited-for.ts';

test('it is said when something begins to be waited for, and when nothing is any more', async () => {
  const said: (boolean | string)[] = [];
  onWaitedFor((isWaited) => said.push(isWaited));
  const ends: (() => void)[] = [];
  const work = () => waitedFor(() => new Promise<void>((resolve) => ends.push(resolve)));
  const [one, other] = [work(), work()];
  const free = untilFree().then(() => said.push('free'));
  ends[0]?.();
  await one;
  expect(said).toEqual([true]);
  const third = waitedFor(() => Promise.reject(new Error('It failed')));
  await expect(third).rejects.toThrow('It failed');
  ends[1]?.();
  await other;
  await free;
  expect(said).toEqual([true, false, 'free']);
  await untilFree();
});
