/**
 * Does work while this context, and no other of this browser, brings in these negotiations. The browser
 * lets go of the lock when the tab dies, so that what it left can be told from what is being written.
 * @returns `taken` where another one is at it
 */
export async function holdingImports<T>(
  ids: readonly string[],
  work: () => Promise<T>,
): Promise<{ readonly value: T } | 'taken'> {
  const [id, ...others] = ids;
  if (id === undefined) return { value: await work() };
  const next = () => holdingImports(others, work);
  const locks = lockManager();
  if (!locks) return await heldHere(id, next);
  return await locks.request(`parley-import-${id}`, { ifAvailable: true }, async (lock) =>
    lock ? await next() : 'taken',
  );
}

const here = new Set<string>();

/** Without the browser's locks: known within this context alone. */
async function heldHere<T>(id: string, work: () => Promise<T>): Promise<T | 'taken'> {
  if (here.has(id)) return 'taken';
  here.add(id);
  try {
    return await work();
  } finally {
    here.delete(id);
  }
}

/** Missing outside secure contexts. */
export function lockManager(): LockManager | undefined {
  return (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
}
