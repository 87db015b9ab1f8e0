import type { Table } from 'dexie';
import type { DeviceEntry } from './local-rows.ts';

/** Before the id of the negotiation that was written anew past the change log. */
export const rewrittenPrefix = 'rewritten/';

/** By negotiation the latest mark; under a blank id that of everything. */
export async function rewrittenMarks(
  device: Table<DeviceEntry, string>,
): Promise<ReadonlyMap<string, string>> {
  const found = await device.where('key').startsWith(rewrittenPrefix).toArray();
  return new Map(found.map(({ key, value }) => [key.slice(rewrittenPrefix.length), String(value)]));
}
