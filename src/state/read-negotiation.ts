import { fileAside } from './file-aside.ts';
import type { Following } from './following.ts';
import type { ReadNegotiation } from './read-task.ts';

/**
 * One negotiation of a file, as a book. The whole file is checked, aside.
 * @throws with the signal's reason if it is stopped
 */
export async function readNegotiation(
  file: Blob,
  id: string,
  following: Following,
): Promise<ReadNegotiation> {
  return await fileAside('read', { file, id }, following);
}
