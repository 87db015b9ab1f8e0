import { msg } from '@lingui/core/macro';
import type { Book } from './book.ts';
import type { IssueId, PartyId } from './id.ts';
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

/** Of issues and parties that are on record after; in no order. */
export function positionChanges(before: Book, after: Book): readonly PositionChange[] {
  const issues = issuesOnRecord(after);
  const parties = liveIds(after.parties);
  const [old, now] = [standings(before), standings(after)];
  const changes: PositionChange[] = [];
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const [from, to] = [old.get(key) ?? null, now.get(key) ?? null];
    const some = to ?? from;
    if (some === null || from?.position.id === to?.position.id) continue;
    const { issueId, partyId } = some.position;
    if (issueId === null || !issues.has(issueId) || !parties.has(partyId)) continue;
    const told = tell(from, to, after);
    changes.push({ issueId, partyId, before: from, after: to, ...told });
  }
  return changes;
}

function tell(
  before: Standing | null,
  after: Standing | null,
  book: Book,
): Pick<PositionChange, 'kind' | 'shift'> {
  if (after === null) return { kind: 'gone', shift: null };
  if (before === null) return { kind: 'first', shift: null };
  if (corrects(after.position, before.position, book)) return { kind: 'corrected', shift: null };
  // What others tell of a party is not compared with its own words.
  if (!isLike(before, after)) return { kind: after.isOwn ? 'first' : 'changed', shift: null };
  const shift = shiftBetween(before.position, after.position);
  return { kind: shift?.kind ?? 'changed', shift };
}

function isLike(a: Standing, b: Standing): boolean {
  return a.isOwn ? b.isOwn : a.position.relation === b.position.relation;
}

function corrects(later: Position, earlier: Position, { positions }: Book): boolean {
  const byId = new Map(positions.map((position) => [position.id, position]));
  const seen = new Set<string>();
  for (let { corrects: id } = later; id !== null && !seen.has(id);) {
    if (id === earlier.id) return true;
    seen.add(id);
    id = byId.get(id)?.corrects ?? null;
  }
  return false;
}

function standings(book: Book): ReadonlyMap<string, Standing> {
  const sources = new Map(book.sources.map((source) => [source.id, source]));
  const corrections = correctionsOf(book.positions);
  const cells = new Map<string, Position[]>();
  for (const position of book.positions) {
    const key = `${position.issueId}_${position.partyId}`;
    const cell = cells.get(key);
    if (cell) cell.push(position);
    else cells.set(key, [position]);
  }
  const standing = new Map<string, Standing>();
  for (const [key, positions] of cells) {
    const found = standingPosition(positions, { sources, corrections });
    if (found) standing.set(key, found);
  }
  return standing;
}
