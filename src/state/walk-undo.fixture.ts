import { contentDigest } from '#exchange/digest.ts';
import {
  aligned,
  bookOf,
  isEqual,
  valueAt,
  withValue,
  type Plain,
  type PlainEntry,
  type PlainStep,
} from './walk-plain.fixture.ts';

export interface PlainUndoing {
  readonly direction: 'undo' | 'redo';
  /** Null: the latest. */
  readonly changeId: string | null;
  readonly overlap: 'ask' | 'overwrite' | 'keep';
}

/** How the model says that it must end, and what then stands. */
export interface Foretold {
  readonly kind: 'nothing' | 'done' | 'asks' | 'lost';
  /** `<id> <path>` of each field that was changed since. */
  readonly conflicts: readonly string[];
  readonly plain: Plain;
}

/** For tests: an undo or redo in the plain model. Where nothing came between, it must give the snapshot. */
export async function foretell(plain: Plain, undoing: PlainUndoing): Promise<Foretold> {
  const { direction, changeId, overlap } = undoing;
  const step = stepToTurn(plain, direction, changeId);
  if (!step) return { kind: 'nothing', conflicts: [], plain };
  const turned = turn(plain, step, direction, overlap === 'overwrite');
  if (turned.isLost) {
    const steps = plain.steps.filter((each) => each !== step);
    return { kind: 'lost', conflicts: [], plain: changeId === null ? { ...plain, steps } : plain };
  }
  if (turned.conflicts.length > 0 && overlap === 'ask')
    return { kind: 'asks', conflicts: turned.conflicts, plain };
  if (turned.isWhole) await expectSnapshot(plain, step, direction, turned.rows);
  const undos = plain.undos + 1;
  const undone = direction === 'undo' ? undos : null;
  const steps = plain.steps.map((each) => (each === step ? { ...step, undone } : each));
  return { kind: 'done', conflicts: [], plain: { rows: turned.rows, steps, undos } };
}

/** The latest that stands, the one that was undone last, or the one that is named. */
export function stepToTurn(
  { steps }: Plain,
  direction: PlainUndoing['direction'],
  changeId: string | null,
): PlainStep | undefined {
  const open = steps.filter(({ undone }) => (undone === null) === (direction === 'undo'));
  if (changeId !== null) return open.find(({ id }) => id === changeId);
  const last = (a: PlainStep, b: PlainStep) => (a.undone ?? 0) - (b.undone ?? 0);
  return direction === 'undo' ? open.at(-1) : open.toSorted(last).at(-1);
}

function turn(
  plain: Plain,
  { entries }: PlainStep,
  direction: PlainUndoing['direction'],
  isForced: boolean,
) {
  let { rows } = plain;
  const conflicts: string[] = [];
  const lost = new Set<string>();
  const held = new Set<string>();
  const inTurn = direction === 'undo' ? entries.toReversed() : entries;
  for (const [row, all] of byRow(inTurn)) {
    const own = withoutTrack(all, direction);
    if (own.length === 0) continue;
    const found = rows.find(({ id }) => id === row);
    if (!found || (found.deleted && !own.some(({ path }) => path === 'deleted'))) {
      lost.add(row);
      continue;
    }
    const put: string[] = [];
    for (const { path, before, after } of own) {
      const [from, to] = direction === 'undo' ? [after, before] : [before, after];
      const now = valueAt(rows.find(({ id }) => id === row) ?? found, path);
      held.add(row);
      if (isEqual(now, to)) continue;
      if (isForced || isEqual(now, from)) {
        rows = withValue(rows, row, path, to);
        put.push(path);
      } else conflicts.push(`${row} ${path}`);
    }
    rows = aligned(rows, row, put);
  }
  const isWhole = lost.size === 0;
  return { rows, conflicts: conflicts.toSorted(), isWhole, isLost: !isWhole && held.size === 0 };
}

/** The track of a position is its issue's, and is not put back by itself. */
function withoutTrack(
  entries: readonly PlainEntry[],
  direction: PlainUndoing['direction'],
): readonly PlainEntry[] {
  const issue = entries.find(({ path }) => path === 'issueId');
  if (issue && (direction === 'undo' ? issue.before : issue.after) === null) return entries;
  return entries.filter(({ table, path }) => table !== 'positions' || path !== 'trackId');
}

function byRow(entries: readonly PlainEntry[]): ReadonlyMap<string, readonly PlainEntry[]> {
  const found = new Map<string, PlainEntry[]>();
  for (const entry of entries) found.set(entry.id, [...(found.get(entry.id) ?? []), entry]);
  return found;
}

/** If all is as the gesture left it, all must be as it found it; what was new is deleted. */
async function expectSnapshot(
  { rows }: Plain,
  { snapshots }: PlainStep,
  direction: PlainUndoing['direction'],
  result: Plain['rows'],
): Promise<void> {
  if (snapshots === null) return;
  const { before, after } = snapshots;
  const [from, to] = direction === 'undo' ? [after, before] : [before, after];
  const digest = async (each: Plain['rows']) => await contentDigest(bookOf(each));
  if ((await digest(rows)) !== (await digest(from))) return;
  if ((await digest(result)) !== (await digest(to)))
    throw new Error(`The model's ${direction} does not lead to the snapshot.`);
}
