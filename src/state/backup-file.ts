/** A file of the user's choice, as the File System Access API gives it. */
export interface BackupHandle {
  readonly kind: 'file';
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<FileSystemWritableFileStream>;
  queryPermission?(wish: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(wish: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

interface SavePicker {
  showSaveFilePicker?(options: object): Promise<BackupHandle>;
}

/** Whether this browser can write to a file of the user's choice again and again. */
export function canKeepFile(): boolean {
  return (globalThis as SavePicker).showSaveFilePicker !== undefined;
}

/** The file that the user chose; null where they thought better of it. */
export async function pickFile(suggestedName: string): Promise<BackupHandle | null> {
  try {
    const picked = await (globalThis as SavePicker).showSaveFilePicker?.({
      id: 'parley-backup',
      suggestedName,
      types: [{ description: 'Parley', accept: { 'application/json': ['.json'] } }],
    });
    return picked ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** @param ask only where a click of the user's is under way */
export async function mayWrite(
  handle: BackupHandle,
  { ask }: { readonly ask: boolean },
): Promise<boolean> {
  const wish = { mode: 'readwrite' } as const;
  if ((await handle.queryPermission?.(wish)) === 'granted') return true;
  if (handle.queryPermission === undefined) return true;
  return ask && (await handle.requestPermission?.(wish)) === 'granted';
}

export async function writeTo(handle: BackupHandle, blob: Blob): Promise<void> {
  const writable = await handle.createWritable();
  try {
    await writable.write(blob);
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => undefined);
    throw error;
  }
}
