import { instantOf, type Day } from './day.ts';
import type { PositionId } from './id.ts';
import type { Position } from './position.ts';
import { shiftBetween, type Shift } from './shift.ts';
import { byStatementDay, statementDay, type DayBasis, type SourcesById } from './statement-day.ts';

/** What a party's position on an issue is, as of a day. */
export interface Standing {
  readonly position: Position;
  readonly day: Day;
  readonly basis: DayBasis;
  /** False: nobody of its own side said it; only others did. */
  readonly isOwn: boolean;
  readonly shift: Shift | null;
  readonly previous: Position | null;
}

interface Reckoning {
  readonly sources: SourcesById;
  /** Statements that count at a later day take no part. */
  readonly asOf?: Day | undefined;
  /** Of the whole negotiation, since a correction may have moved to another issue or party. By default those among `positions`. */
  readonly corrections?: ReadonlyMap<PositionId, PositionId> | undefined;
}

/**
 * The latest own or joint statement by the date stated, or else the latest ascribed or third-party one.
 * Corrected versions and deleted ones take no part; of the same day, the one logged later stands.
 * @param positions of one party on one issue, in any order
 */
export function standingPosition(
  positions: readonly Position[],
  reckoning: Reckoning,
): Standing | null {
  if (positions.length === 0) return null;
  const taking = takingPart(positions, reckoning);
  const position = taking.find(isOwn) ?? taking[0];
  if (position === undefined) return null;
  return {
    position,
    ...statementDay(position, reckoning.sources),
    isOwn: isOwn(position),
    ...against(position, taking.slice(taking.indexOf(position) + 1)),
  };
}

export interface HistoryEntry extends Standing {
  /** The version that corrects this one. What was corrected is listed, and takes no part. */
  readonly correctedBy: PositionId | null;
  readonly isStanding: boolean;
}

/** Newest first, each with what changed against the one before it. */
export function historyOf(
  positions: readonly Position[],
  reckoning: Reckoning,
): readonly HistoryEntry[] {
  const corrections = reckoning.corrections ?? correctionsOf(positions);
  const taking = takingPart(positions, reckoning);
  const standing = taking.find(isOwn) ?? taking[0];
  return live(positions, reckoning).map((position) => ({
    position,
    ...statementDay(position, reckoning.sources),
    isOwn: isOwn(position),
    ...against(position, taking.slice(taking.indexOf(position) + 1), corrections),
    correctedBy: corrections.get(position.id) ?? null,
    isStanding: position === standing,
  }));
}

export type PositionDraft = Pick<
  Position,
  'stance' | 'firmness' | 'condition' | 'relation' | 'date' | 'sourceId'
> & { readonly corrects?: PositionId | null };

export interface Preview {
  /** What the draft is compared with. */
  readonly previous: Position;
  readonly day: Day;
  readonly basis: DayBasis;
  readonly shift: Shift | null;
  /** Whether the draft would become what stands; a statement of an earlier day would not. */
  readonly supersedes: boolean;
}

/** What logging the draft would change. Null: nothing of its kind is there to compare with. */
export function previewShift(
  draft: PositionDraft,
  existing: readonly Position[],
  { sources, today }: { readonly sources: SourcesById; readonly today: Day },
): Preview | null {
  const others = takingPart(existing, { sources }).filter(({ id }) => id !== draft.corrects);
  const { day } = statementDay({ ...draft, loggedAt: instantOf(today) }, sources);
  const earlier = others.filter((other) => statementDay(other, sources).day <= day);
  const previous = earlier.find((other) => isLike(other, draft));
  if (previous === undefined) return null;
  const standing = others.find(isOwn) ?? others[0];
  const outranks = isOwn(draft) || standing === undefined || !isOwn(standing);
  return {
    previous,
    ...statementDay(previous, sources),
    shift: shiftBetween(previous, draft),
    supersedes:
      outranks && !others.some((other) => isLike(other, draft) && !earlier.includes(other)),
  };
}

/** Which version each corrected one was replaced by; of several, the one logged last. A deleted correction corrects nothing. */
export function correctionsOf(
  positions: readonly Pick<Position, 'id' | 'corrects' | 'loggedAt' | 'deleted'>[],
): ReadonlyMap<PositionId, PositionId> {
  const corrections = new Map<PositionId, PositionId>();
  const correcting = positions.filter(({ corrects }) => corrects !== null);
  const inOrder = correcting.toSorted((a, b) => a.loggedAt - b.loggedAt || (a.id < b.id ? -1 : 1));
  for (const { id, corrects, deleted } of inOrder) {
    if (corrects !== null && corrects !== id && !deleted) corrections.set(corrects, id);
  }
  return corrections;
}

function isOwn({ relation }: Pick<Position, 'relation'>): boolean {
  return relation === 'own' || relation === 'joint';
}

/** What one side says of another is no shift of that other's own words, nor of what a third one says. */
function isLike(a: Pick<Position, 'relation'>, b: Pick<Position, 'relation'>): boolean {
  return isOwn(a) ? isOwn(b) : a.relation === b.relation;
}

function against(
  position: Position,
  earlier: readonly Position[],
  corrections?: ReadonlyMap<PositionId, PositionId>,
): Pick<Standing, 'shift' | 'previous'> {
  const isCorrected = corrections?.has(position.id) ?? false;
  const previous = isCorrected ? undefined : earlier.find((other) => isLike(other, position));
  if (previous === undefined) return { shift: null, previous: null };
  return { shift: shiftBetween(previous, position), previous };
}

function live(positions: readonly Position[], { sources, asOf }: Reckoning) {
  return positions
    .filter(
      (position) =>
        !position.deleted && (asOf === undefined || statementDay(position, sources).day <= asOf),
    )
    .toSorted(byStatementDay(sources));
}

function takingPart(positions: readonly Position[], reckoning: Reckoning) {
  const corrections = reckoning.corrections ?? correctionsOf(positions);
  return live(positions, reckoning).filter(({ id }) => !corrections.has(id));
}
