import { keptHere } from '#data/reads/kept.ts';
import { keptMarker, markerOf, setKeptMarker, type KeptMarker } from './kept-marker.ts';

/** What was here, if the database is gone though nobody emptied it; null where all is as it should be. */
export async function dataGone(): Promise<KeptMarker | null> {
  const { isUsed } = await keptHere();
  if (isUsed) return null;
  return keptMarker() ?? (await markerInFile());
}

/** The user begins anew: a later start asks nothing. */
export async function forgetWhatWasKept(): Promise<void> {
  setKeptMarker(null);
  const { writeMarkerFile } = await import('#data/recovery/marker-file.ts');
  await writeMarkerFile(null).catch(() => undefined);
}

async function markerInFile(): Promise<KeptMarker | null> {
  try {
    const { markerFile } = await import('#data/recovery/marker-file.ts');
    return markerOf(await markerFile());
  } catch {
    return null;
  }
}
