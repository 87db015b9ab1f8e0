import { dropFile, fileIn, folder, writeFile } from './opfs.ts';

const name = 'kept.json';

/** What was last written by `writeMarkerFile`; null where there is nothing. */
export async function markerFile(): Promise<string | null> {
  const here = await folder('recovery', { create: false });
  const file = here && (await fileIn(here, name));
  return file && (await file.text());
}

/** Null takes it away. @throws where the browser has no file system for pages */
export async function writeMarkerFile(text: string | null): Promise<void> {
  const here = await folder('recovery', { create: text !== null });
  if (here === null) return;
  if (text === null) await dropFile(here, name);
  else await writeFile(here, name, new Blob([text]));
}
