import { database } from '#data/database.ts';

/** What this device remembers for itself; undefined where it does not. */
export async function onDevice(key: string): Promise<unknown> {
  return (await database.device.get(key))?.value;
}

/** All whose keys begin with the same words. */
export async function onDeviceUnder(prefix: string): Promise<readonly unknown[]> {
  const entries = await database.device.where('key').startsWith(prefix).toArray();
  return entries.map((entry) => entry.value);
}
