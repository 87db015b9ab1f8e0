/** What the disk said when a write failed. */
export type DiskProblem = 'full' | 'stale' | 'gone' | 'unknown';

/**
 * Tells a full disk from other trouble. Quota errors arrive bare, inside an AbortError, under
 * Firefox's name, or as the old code 22.
 */
export function diskProblem(error: unknown): DiskProblem {
  for (let each = error, depth = 0; each instanceof Object && depth < 5; depth += 1) {
    const { name, code, inner, cause } = each as {
      name?: unknown;
      code?: unknown;
      inner?: unknown;
      cause?: unknown;
    };
    if (name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED' || code === 22)
      return 'full';
    if (name === 'DatabaseClosedError' || name === 'VersionError') return 'stale';
    if (name === 'MissingRow') return 'gone';
    each = inner ?? cause;
  }
  return 'unknown';
}
