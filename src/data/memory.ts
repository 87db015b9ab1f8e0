import { openInMemory } from './database.ts';
import { keepDraftsInMemory } from './drafts-database.ts';
import { keepPointsInMemory } from './recovery/points.ts';

/** For a browser that keeps nothing: a database that lives as long as the tab. Loaded only then. */
export async function startInMemory(): Promise<void> {
  const { IDBFactory, IDBKeyRange } = await import('fake-indexeddb');
  const memory = { indexedDB: new IDBFactory(), IDBKeyRange };
  keepDraftsInMemory(memory);
  keepPointsInMemory();
  await openInMemory(memory);
}
