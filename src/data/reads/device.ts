import { database } from '#data/database.ts';

/** What this device remembers for itself; undefined where it does not. */
export async function onDevice(key: string): Promise<unknown> {
  return (await database.device.get(key))?.value;
}
