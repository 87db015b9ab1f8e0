import type { Dexie, Table } from 'dexie';
import type { DeviceEntry } from './local-rows.ts';

const prefix = 'rewritten/';

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
  await db.device.put({ key: `${prefix}${negotiationId ?? ''}`, value: mark });
}

/** By negotiation the latest mark; under a blank id that of everything. */
export async function rewrittenMarks(
  device: Table<DeviceEntry, string>,
): Promise<ReadonlyMap<string, string>> {
  const found = await device.where('key').startsWith(prefix).toArray();
  return new Map(found.map(({ key, value }) => [key.slice(prefix.length), String(value)]));
}
