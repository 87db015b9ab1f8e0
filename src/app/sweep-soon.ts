/** Milliseconds after which the first screen surely stands. */
const settled = 1500;

/** Removes what imports left that never came to their end, once the first screen stands. */
export function sweepSoon(): void {
  setTimeout(() => {
    import('#data/writes/sweep.ts')
      .then(({ sweepLeftovers }) => sweepLeftovers())
      .catch((error: unknown) => console.warn('Leftovers are swept at the next start', error));
  }, settled);
}
