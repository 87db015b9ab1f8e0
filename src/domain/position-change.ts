import { msg } from '@lingui/core/macro';
import type { Book } from './book.ts';
import type { IssueId, PartyId, PositionId } from './id.ts';
import { issuesOnRecord, liveIds } from './on-record.ts';
import type { Position } from './position.ts';
import { shiftBetween, shiftLabels, type Shift } from './shift.ts';
import { correctionsOf, standingPosition, type Standing } from './standing.ts';

/** As shifts are told; or the first of its kind, a correction of what stood, gone, or not on one scale. */
export const positionChangeLabels = {
  ...shiftLabels,
  first: msg`First position`,
  corrected: msg`Corrected`,
  gone: msg`No longer on record`,
  changed: msg`Changed`,
} as const;
export type PositionChangeKind = keyof typeof positionChangeLabels;

/** What stands of a party on an issue, before and after; never both null. */
export interface PositionChange {
  readonly kind: PositionChangeKind;
  readonly issueId: IssueId;
  readonly partyId: PartyId;
  readonly before: Standing | null;
  readonly after: Standing | null;
  /** Between the two; null where they are not compared. */
  readonly shift: Shift | null;
}

/** Positions, or cells, between two rests. */
const atOnce = 1000;

/** Of issues and parties that are on record after; in no order. With rests, in which a page may answer. */
export function* positionChanges(
  before: Book,
  after: Book,
): Generator<void, readonly PositionChange[]> {
  const old = yield* standingsOf(before);
  const now = yield* standingsOf(after);
  const corrected = correctedBy(after.positions);
  const issues = issuesOnRecord(after);
  const parties = liveIds(after.parties);
  const changes: PositionChange[] = [];
  let seen = 0;
  for (const key of keysOfBoth(old, now)) {
    seen += 1;
    if (seen % atOnce === 0) yield;
    const [from, to] = [old.standing(key), now.standing(key)];
    const some = to ?? from;
    if (some === null || from?.position.id === to?.position.id) continue;
    const { issueId, partyId } = some.position;
    if (issueId === null || !issues.has(issueId) || !parties.has(partyId)) continue;
    const told = tell(from, to, corrected);
    changes.push({ issueId, partyId, before: from, after: to, ...told });
  }
  return changes;
}

/** Each once. */
function* keysOfBoth(old: Standings, now: Standings): Iterable<string> {
  yield* old.cells.keys();
  for (const key of now.cells.keys()) if (!old.cells.has(key)) yield key;
}

/** What each correction corrects. */
type Corrected = ReadonlyMap<PositionId, PositionId>;

function correctedBy(positions: readonly Position[]): Corrected {
  const corrected = new Map<PositionId, PositionId>();
  for (const { id, corrects: other } of positions) if (other !== null) corrected.set(id, other);
  return corrected;
}

function tell(
  before: Standing | null,
  after: Standing | null,
  corrected: Corrected,
): Pick<PositionChange, 'kind' | 'shift'> {
  if (after === null) return { kind: 'gone', shift: null };
  if (before === null) return { kind: 'first', shift: null };
  if (corrects(after.position, before.position, corrected))
    return { kind: 'corrected', shift: null };
  // What others tell of a party is not compared with its own words.
  if (!isLike(before, after)) return { kind: after.isOwn ? 'first' : 'changed', shift: null };
  const shift = shiftBetween(before.position, after.position);
  return { kind: shift?.kind ?? 'changed', shift };
}

function isLike(a: Standing, b: Standing): boolean {
  return a.isOwn ? b.isOwn : a.position.relation === b.position.relation;
}

function corrects(later: Position, earlier: Position, corrected: Corrected): boolean {
  const seen = new Set<string>();
  for (let { corrects: id } = later; id !== null && !seen.has(id);) {
    if (id === earlier.id) return true;
    seen.add(id);
    id = corrected.get(id) ?? null;
  }
  return false;
}

interface Standings {
  /** The positions of a party on an issue. */
  readonly cells: ReadonlyMap<string, readonly Position[]>;
  readonly standing: (key: string) => Standing | null;
}

function* standingsOf(book: Book): Generator<void, Standings> {
  const { positions } = book;
  yield;
  const sources = new Map(book.sources.map((source) => [source.id, source]));
  const corrections = correctionsOf(positions);
  yield;
  const cells = new Map<string, Position[]>();
  for (const [at, position] of positions.entries()) {
    if (at % atOnce === atOnce - 1) yield;
    const key = `${position.issueId}_${position.partyId}`;
    const cell = cells.get(key);
    if (cell) cell.push(position);
    else cells.set(key, [position]);
  }
  return {
    cells,
    standing: (key) => standingPosition(cells.get(key) ?? [], { sources, corrections }),
  };
}
