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

const untilTold = 10_000;
const askAgain = 100;

/**
 * The same, where another tab may only be waiting for a person to say so: it is asked to give way, and until it has
 * taken back what it wrote, this one waits.
 */
export async function holdingImportsFirst<T>(
  ids: readonly string[],
  work: () => Promise<T>,
  signal: AbortSignal,
): Promise<{ readonly value: T } | 'taken'> {
  const begun = Date.now();
  for (let hasAsked = false; ; hasAsked = true) {
    const done = await holdingImports(ids, work);
    if (done !== 'taken' || Date.now() - begun > untilTold) return done;
    if (!hasAsked) askToGiveWay(ids);
    await new Promise((resolve) => {
      setTimeout(resolve, askAgain);
    });
    signal.throwIfAborted();
  }
}

const channelName = 'parley-imports';

/** Another tab where these only wait for a person takes back what it wrote. */
export function askToGiveWay(ids: readonly string[]): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(ids);
  channel.close();
}

/** Calls back once another import wants one of these. @returns ends it */
export function onGiveWay(ids: readonly string[], giveWay: () => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<readonly string[]>) => {
    if (data.some((id) => ids.includes(id))) giveWay();
  });
  return () => channel.close();
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
