import { startInMemory } from '#data/memory.ts';
import { useTab } from '#state/tab.ts';

/** A session that ends with its tab, and says so. */
export async function startTabOnly(): Promise<void> {
  await startInMemory();
  useTab.setState({ isInMemory: true });
  // What was done is nowhere else: the browser asks before the tab goes.
  globalThis.addEventListener('beforeunload', (event) => event.preventDefault());
}
