/** Does what a person waits for; what nobody asked for gives way to it meanwhile. */
export async function waitedFor<T>(work: () => Promise<T>): Promise<T> {
  const working = work();
  under.add(working);
  if (under.size === 1) say(true);
  try {
    return await working;
  } finally {
    under.delete(working);
    if (under.size === 0) say(false);
  }
}

/** Resolves once nothing is waited for. */
export async function untilFree(): Promise<void> {
  while (under.size > 0) await Promise.allSettled(under);
}

/** @param listener told when something begins to be waited for, and when nothing is any more */
export function onWaitedFor(listener: (isWaited: boolean) => void): void {
  listeners.push(listener);
}

const under = new Set<Promise<unknown>>();
const listeners: ((isWaited: boolean) => void)[] = [];

function say(isWaited: boolean): void {
  for (const listener of listeners) listener(isWaited);
}
