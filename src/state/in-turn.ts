/** One at a time, in all tabs of this browser. */
export async function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  return locks ? await locks.request(`parley-${name}`, work) : await queued(name, work);
}

const queues = new Map<string, Promise<unknown>>();

async function queued<T>(name: string, work: () => Promise<T>): Promise<T> {
  const before = queues.get(name) ?? Promise.resolve();
  const own = before.then(work, work);
  queues.set(name, own);
  return await own;
}
