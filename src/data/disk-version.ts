/**
 * The version of a database as it lies on the disk, in IndexedDB's own count; 0 where there is none.
 * Looks without Dexie, so that nothing is changed or begun.
 */
export async function versionOnDisk(name: string): Promise<number> {
  const found = await openAsItIs(name);
  if (found === null) return 0;
  found.close();
  return found.version;
}

/** A database as it lies on the disk, at whatever version; null where there is none, and none is made. */
export async function openAsItIs(name: string): Promise<IDBDatabase | null> {
  return await new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let isMissing = false;
    request.addEventListener('upgradeneeded', () => {
      isMissing = true;
      request.transaction?.abort();
    });
    request.addEventListener('error', () => {
      if (isMissing) resolve(null);
      else reject(request.error ?? new Error(`${name} could not be opened`));
    });
    request.addEventListener('success', () => {
      const found = request.result;
      // A newer build may take over meanwhile: what is being read is read to its end first.
      found.addEventListener('versionchange', () => found.close());
      resolve(found);
    });
  });
}
