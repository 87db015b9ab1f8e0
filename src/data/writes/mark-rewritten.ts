import type { Dexie, Table } from 'dexie';
import type { DeviceEntry } from '#data/local-rows.ts';
import { rewrittenPrefix } from '#data/rewritten.ts';
import { forgetToday } from './forget-today.ts';

/**
 * Tells whoever keeps rows in memory that a negotiation was written anew past the change log, as by a
 * merge; null: everything was. To be called within that transaction.
 * @param mark unlike any before
 */
export async function markRewritten(
  db: Dexie & { readonly device: Table<DeviceEntry, string> },
  negotiationId: string | null,
  mark: string,
): Promise<void> {
  await forgetToday(db);
  await db.device.put({ key: `${rewrittenPrefix}${negotiationId ?? ''}`, value: mark });
}
