import { wholeBook } from '#data/reads/book.ts';
import { draftRows } from '#data/drafts-database.ts';
import { pendingDrafts } from './drafts.ts';
import { localDay } from './local-day.ts';
import { saveBlob } from './save-blob.ts';
import { wholeFile } from './whole-file.ts';

/**
 * For a disk that takes no more: a Parley file of everything that was saved, with what was not in its first
 * line, to be kept elsewhere. Needs no room on the disk of the browser.
 * @param unsaved what the failed write was to put there
 * @returns false where it could not be made
 */
export async function saveRescueFile(unsaved: unknown): Promise<boolean> {
  try {
    const drafts = [...(await draftRows().catch(() => [])), ...pendingDrafts()];
    const { blob } = await wholeFile(await wholeBook(null));
    const words = JSON.stringify({ unsaved, drafts }).slice(1, -1);
    const parts = [start, `${words},`, blob.slice(start.length)];
    saveBlob(
      new Blob(parts, { type: 'application/json' }),
      `parley-rescue-${localDay()}.parley.json`,
    );
    return true;
  } catch (error) {
    console.warn('The rescue file could not be made', error);
    return false;
  }
}

/** How every Parley file begins; the header takes further members. */
const start = '{"parley":{';
