/**
 * Runs something once nothing else is to be done; after a moment at the latest, and where the browser does not
 * tell of idle time. Gives what calls it off.
 */
export function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const asked = requestIdleCallback(run, { timeout: longest });
    return () => cancelIdleCallback(asked);
  }
  const timer = setTimeout(run, unknown);
  return () => clearTimeout(timer);
}

/** Milliseconds. */
const longest = 2000;
const unknown = 300;
