import { fullDigest } from '#exchange/digest.ts';
import { expect } from 'vitest';
import { loaded, type Device } from './walk-device.fixture.ts';
import type { World } from './walk-mirror.fixture.ts';
import { plainText, rowsOfBook, withStep, type PlainRow } from './walk-plain.fixture.ts';

/** For tests: nobody follows it, nobody stops it. */
export const alone = () => ({ onProgress: () => {}, signal: new AbortController().signal });

/** For tests: as a person would export it. @param negotiationId null: everything */
export async function fileOf(device: Device, negotiationId: string | null): Promise<Blob> {
  const written = await device.files.exportTask({ negotiationId, hasAssessments: true }, alone());
  if (!written.ok) throw new Error(written.problem);
  return written.blob;
}

/** For tests: the tab is thrown away, and another one opened. */
export async function reload(world: World): Promise<void> {
  world.done.push('["reload"]');
  world.device.close();
  world.device = await loaded();
}

/** For tests: everything into a file, the disk emptied, the file brought in: all is as it was, to the last stamp. */
export async function roundTrip(world: World): Promise<void> {
  world.done.push('["export, wipe, import"]');
  const before = await world.device.book();
  const file = await fileOf(world.device, null);
  await world.device.wipe();
  world.plain = { ...world.plain, steps: [] };
  if (before.negotiations.length > 0) await bringIn(world, file, 'itself');
  expect(await fullDigest(await world.device.book())).toBe(await fullDigest(before));
}

/** For tests: one negotiation into a file, and that in again under new ids: the same but for the ids. */
export async function copyBeside(world: World, folder: string): Promise<void> {
  world.done.push(JSON.stringify(['copy under new ids', folder]));
  const [copy = ''] = await bringIn(world, await fileOf(world.device, folder), 'copy');
  const fresh = rowsOfBook(await world.device.reads.wholeBook(copy));
  const old = world.plain.rows.filter((row) => row.negotiationId === folder);
  expectRenamed(old, fresh);
  world.plain = { ...world.plain, rows: [...world.plain.rows, ...fresh] };
}

async function bringIn(world: World, file: Blob, as: 'itself' | 'copy') {
  const { files, reads } = world.device;
  const opened = await files.openFile(file, alone());
  if (opened.kind !== 'sound') throw new Error(plainText(opened));
  const chosen = opened.found.map((found) => ({ found, as }));
  const imported = await files.importFile(file, chosen, (title) => title, alone());
  if (imported.kind !== 'imported') throw new Error(plainText(imported));
  const { undo } = await reads.nextSteps();
  const ids =
    as === 'itself' ? opened.found.map(({ negotiation }) => negotiation.id) : imported.ids;
  const entries = ids.map((id) => ({
    table: 'negotiations' as const,
    id,
    path: 'deleted',
    before: true,
    after: false,
  }));
  const { id = '', negotiationId: folder = '' } = undo ?? {};
  const step = { id, folder, entries, undone: null, snapshots: null };
  world.plain = { ...world.plain, steps: withStep(world.plain.steps, step) };
  return ids;
}

/** One is the other with other ids, and each id has one new one everywhere. */
function expectRenamed(old: readonly PlainRow[], fresh: readonly PlainRow[]): void {
  const byOrder = (rows: readonly PlainRow[]) =>
    rows.toSorted((a, b) => (a.table + a.id < b.table + b.id ? -1 : 1));
  const [one, two] = [byOrder(old), byOrder(fresh)];
  expect(two.map(({ table }) => table)).toEqual(one.map(({ table }) => table));
  const names = new Map<string, string>();
  for (const [at, row] of one.entries()) names.set(row.id, two[at]?.id ?? '');
  const renamed = (row: PlainRow) => {
    const { created: _created, ...fields } = row;
    let text = plainText(fields);
    for (const [from, to] of names) text = text.replaceAll(from, to);
    return plainText(withoutStrangers(JSON.parse(text)));
  };
  const shown = ({ created: _created, ...fields }: PlainRow) => plainText(withoutStrangers(fields));
  expect(two.map(shown)).toEqual(one.map(renamed));
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Ids that are no row's, of members or of what is missing, are renamed in the same way but unknown beforehand. */
function withoutStrangers(value: unknown): unknown {
  return JSON.parse(plainText(value).replaceAll(uuid, 'id')) as unknown;
}
