import { standsOn } from '#domain/hangs-on.ts';
import type { TrashItem } from '#domain/trash-item.ts';
import { expect } from 'vitest';
import { changeOf, type World } from './walk-mirror.fixture.ts';
import { withGesture, type PlainRow } from './walk-plain.fixture.ts';
import { foretell, type PlainUndoing } from './walk-undo.fixture.ts';

type Pick = (below: number) => number;

/** For tests: undo or redo of the latest or of any step; the model says beforehand how it ends. */
export async function turnStep(
  world: World,
  direction: 'undo' | 'redo',
  pick: Pick,
): Promise<void> {
  const named = pick(3) === 0 ? world.plain.steps[pick(world.plain.steps.length)] : undefined;
  const undoing = { direction, changeId: named?.id ?? null, overlap: 'ask' } as const;
  const asked = await turnOnce(world, undoing);
  if (asked === 'asks' && pick(3) > 0)
    await turnOnce(world, { ...undoing, overlap: pick(2) === 0 ? 'overwrite' : 'keep' });
}

async function turnOnce(world: World, undoing: PlainUndoing): Promise<string> {
  world.done.push(JSON.stringify(undoing));
  const foretold = await foretell(world.plain, undoing);
  const { value } = await world.device.undo(undoing);
  expect(value.kind).toBe(foretold.kind);
  const conflicts = value.kind === 'asks' ? value.conflicts : [];
  expect(conflicts.map(({ id, field }) => `${id} ${field}`).toSorted()).toEqual(foretold.conflicts);
  world.plain = foretold.plain;
  return value.kind;
}

/** For tests: records taken out of the trash. */
export async function restoreSome(world: World, pick: Pick): Promise<void> {
  const items = await someTrash(world, pick);
  const withGround = pick(2) === 0;
  world.done.push(JSON.stringify(['restore', withGround, items.map(({ id }) => id)]));
  const outcomes = await world.device.trash.restoreFromTrash(items, withGround);
  for (const outcome of outcomes) {
    expect(outcome.ok).toBe(true);
    const change = await changeOf(world, outcome.ok ? outcome.changeId : null);
    const folder = change?.negotiationId ?? '';
    const own = items.filter(({ negotiationId }) => negotiationId === folder);
    const ids = new Set(own.flatMap(({ id }) => (withGround ? [id, ...ground(world, id)] : [id])));
    const acts = Array.from(ids, (id) => ({
      kind: 'patch' as const,
      table: rowOf(world, id).table,
      id,
      fields: { deleted: false },
    }));
    world.plain = withGesture(world.plain, { id: change?.id ?? '', folder, acts });
  }
}

/** For tests: records removed for good, with all that hangs on them. */
export async function removeSome(world: World, pick: Pick): Promise<void> {
  const items = await someTrash(world, pick);
  world.done.push(JSON.stringify(['remove for good', items.map(({ id }) => id)]));
  const removal = await world.device.trash.removeForGood(items);
  expect(removal.kind).toBe('removed');
  const folders = new Set(items.flatMap(({ id, table }) => (table === 'negotiations' ? [id] : [])));
  const gone = new Set(items.map(({ id }) => id));
  for (let size = 0; size !== gone.size;) {
    size = gone.size;
    for (const row of world.plain.rows) {
      const isOn = standsOn(row.table, row).some((id) => gone.has(id) && isNear(world, row, id));
      if (isOn || folders.has(row.negotiationId)) gone.add(row.id);
    }
  }
  const count = Object.values(removal.kind === 'removed' ? removal.counts : {});
  expect(count.reduce((sum, each) => sum + each, 0)).toBe(gone.size);
  const rows = world.plain.rows.filter(({ id }) => !gone.has(id));
  const steps = world.plain.steps.filter(
    ({ folder, entries }) => !folders.has(folder) && !entries.every(({ id }) => gone.has(id)),
  );
  world.plain = { ...world.plain, rows, steps };
}

/** Things stand on what is in the same negotiation. */
function isNear({ plain }: World, row: PlainRow, id: string): boolean {
  return plain.rows.some((each) => each.id === id && each.negotiationId === row.negotiationId);
}

function rowOf({ plain }: World, id: string): PlainRow {
  const row = plain.rows.find((each) => each.id === id);
  if (!row) throw new Error(`The model has no row ${id}.`);
  return row;
}

/** What a row stands on, and is deleted, up to its negotiation. */
function ground(world: World, id: string): readonly string[] {
  const found = new Set([id, rowOf(world, id).negotiationId]);
  for (const each of found) {
    const row = world.plain.rows.find((one) => one.id === each);
    for (const on of row ? standsOn(row.table, row) : [])
      if (row && isNear(world, row, on)) found.add(on);
  }
  found.delete(id);
  return Array.from(found).filter((each) => rowOf(world, each).deleted);
}

async function someTrash({ device, plain }: World, pick: Pick): Promise<readonly TrashItem[]> {
  const deleted = plain.rows.filter((row) => row.deleted);
  const wanted = new Set([0, 1].map(() => deleted[pick(deleted.length)]?.id));
  const items = (await device.reads.trash()).filter(({ id }) => wanted.has(id));
  return items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
