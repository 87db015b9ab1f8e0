import { database } from '#data/database.ts';

/** Remembers something for this device alone: no file carries it. @param value whatever IndexedDB can clone */
export async function rememberOnDevice(key: string, value: unknown): Promise<void> {
  await database.device.put({ key, value });
}

export async function forgetOnDevice(key: string): Promise<void> {
  await database.device.delete(key);
}
