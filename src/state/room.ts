/** How many times as much as it writes a piece of work must leave: what is saved meanwhile needs room, too. */
const timesOver = 4;

/** Whether the disk has so much room that a person will not miss it. Where the browser does not say, it has. */
export async function hasRoomFor(bytes: number): Promise<boolean> {
  const storage = (globalThis.navigator as Partial<Navigator> | undefined)?.storage;
  const { quota, usage = 0 } = (await storage?.estimate().catch(() => null)) ?? {};
  return quota === undefined || quota - usage > bytes * timesOver;
}
