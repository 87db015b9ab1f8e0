import type { RecoveryPoint } from '#domain/recovery-point.ts';
import { dropFile, fileIn, filesIn, folder, writeFile } from './opfs.ts';
import type { PointStore } from './point-store.ts';

const name = 'recovery';
const about = '.point.json';
const text = '.parley.json.gz';
const keys = '.keys';

/** Files of the origin's own file system: three a point, in one folder. */
export const opfsStore: PointStore = {
  async list() {
    const here = await folder(name, { create: false });
    if (here === null) return [];
    const points: RecoveryPoint[] = [];
    for (const file of await filesIn(here)) {
      if (file.endsWith(about)) points.push(...(await described(await fileIn(here, file))));
    }
    return points;
  },
  async keep(point, body) {
    const here = await folder(name, { create: true });
    await sweep(here);
    try {
      await writeFile(here, point.id + text, body.blob);
      await writeFile(here, point.id + keys, new Blob([body.keys]));
      const kept = await fileIn(here, point.id + text);
      if (kept?.size !== body.blob.size) throw new Error(`${point.id} was not kept whole`);
      await writeFile(here, point.id + about, new Blob([JSON.stringify(point)]));
    } catch (error) {
      await dropAll(here, point.id).catch(() => undefined);
      throw error;
    }
  },
  async describe(point) {
    const here = await folder(name, { create: true });
    await writeFile(here, point.id + about, new Blob([JSON.stringify(point)]));
  },
  async blob(id) {
    const here = await folder(name, { create: false });
    return here && (await fileIn(here, id + text));
  },
  async keys(id) {
    const here = await folder(name, { create: false });
    const file = here && (await fileIn(here, id + keys));
    return file && new Uint32Array(await file.arrayBuffer());
  },
  async dropKeys(id) {
    const here = await folder(name, { create: false });
    if (here) await dropFile(here, id + keys);
  },
  async drop(id) {
    const here = await folder(name, { create: false });
    if (here) await dropAll(here, id);
  },
};

/** The description goes first: what is left then no longer counts. */
async function dropAll(here: FileSystemDirectoryHandle, id: string): Promise<void> {
  for (const part of [about, text, keys]) await dropFile(here, id + part);
}

/** Removes what a tab that was killed while it made a point left behind. Made under a lock: nobody else is at it. */
async function sweep(here: FileSystemDirectoryHandle): Promise<void> {
  const files = await filesIn(here);
  for (const file of files) {
    const part = [text, keys].find((each) => file.endsWith(each));
    if (part === undefined || files.includes(file.slice(0, -part.length) + about)) continue;
    await dropFile(here, file).catch(() => undefined);
  }
}

async function described(file: File | null): Promise<readonly RecoveryPoint[]> {
  if (file === null) return [];
  try {
    return [JSON.parse(await file.text()) as RecoveryPoint];
  } catch {
    return []; // cut off by a crash: a point without a description is none
  }
}
