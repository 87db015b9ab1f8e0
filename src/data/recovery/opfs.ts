/**
 * A folder of the origin's private file system; null where it is not there and is not to be made.
 * @throws where the browser has no such file system
 */
export async function folder(
  name: string,
  options: { readonly create: true },
): Promise<FileSystemDirectoryHandle>;
export async function folder(
  name: string,
  options: { readonly create: boolean },
): Promise<FileSystemDirectoryHandle | null>;
export async function folder(
  name: string,
  { create }: { readonly create: boolean },
): Promise<FileSystemDirectoryHandle | null> {
  const storage: Partial<StorageManager> | undefined = globalThis.navigator?.storage;
  if (!storage?.getDirectory) {
    if (create) throw new Error('This browser has no file system of its own');
    return null;
  }
  const root = await storage.getDirectory();
  return await orNull(root.getDirectoryHandle(name, { create }));
}

/** Replaces the file as a whole, or leaves it as it was. */
export async function writeFile(
  here: FileSystemDirectoryHandle,
  name: string,
  blob: Blob,
): Promise<void> {
  const handle: Partial<FileSystemFileHandle> = await here.getFileHandle(name, { create: true });
  // Missing on the page in older Safari: the points then stand in a database.
  const writable = await handle.createWritable?.();
  if (!writable) throw new Error('This browser cannot write to its file system from a page');
  try {
    await writable.write(blob);
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => undefined);
    throw error;
  }
}

export async function fileIn(here: FileSystemDirectoryHandle, name: string): Promise<File | null> {
  const handle = await orNull(here.getFileHandle(name));
  return handle && (await handle.getFile());
}

export async function filesIn(here: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const name of here.keys()) names.push(name);
  return names;
}

export async function dropFile(here: FileSystemDirectoryHandle, name: string): Promise<void> {
  await orNull(here.removeEntry(name));
}

async function orNull<T>(found: Promise<T>): Promise<T | null> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}
