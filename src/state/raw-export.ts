import { draftRows } from '#data/drafts-database.ts';
import { rawDump } from '#data/raw-dump.ts';
import { pendingDrafts } from './drafts.ts';
import { localDay } from './local-day.ts';
import { saveBlob } from './save-blob.ts';

/**
 * Hands all that lies on this device to the browser as one file, as it is: whatever the version of the
 * database, and with what was typed and not yet logged.
 * @returns false where not even that can be read
 */
export async function saveRawCopy(): Promise<boolean> {
  try {
    const dump = await rawDump('parley');
    const drafts = [...(await draftRows().catch(() => [])), ...pendingDrafts()];
    const lines = drafts.map((draft) => JSON.stringify(draft)).join(',\n');
    const parts = ['{"drafts":[\n', lines, '\n],\n"data":\n', dump?.blob ?? 'null', '}\n'];
    saveBlob(new Blob(parts, { type: 'application/json' }), `parley-raw-${localDay()}.json`);
    return true;
  } catch (error) {
    console.warn('A raw copy could not be made', error);
    return false;
  }
}
