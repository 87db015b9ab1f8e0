import type { Dexie, Table } from 'dexie';
import type { DeviceEntry } from '#data/local-rows.ts';
import { todayKey } from '#data/today-record.ts';

/** What Today will show is to be worked out anew. To be called within whatever transaction changes it. */
export async function forgetToday(
  db: Dexie & { readonly device: Table<DeviceEntry, string> },
): Promise<void> {
  await db.device.delete(todayKey);
}
