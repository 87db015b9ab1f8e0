import type { PartyId } from './id.ts';
import type { Position } from './position.ts';
import { stances, type Stance } from './stance.ts';
import { historyOf, type HistoryEntry } from './standing.ts';
import type { SourcesById } from './statement-day.ts';

/** What one party said on an issue over time, oldest first. */
export interface PartyLine {
  readonly partyId: PartyId;
  readonly entries: readonly HistoryEntry[];
}

/**
 * How the parties' stances on one issue moved: what each said itself, or where it said nothing what
 * others tell of it. Corrected entries take no part.
 * @param partyIds in the order in which they are to be shown; those that said nothing are left out
 */
export function convergenceOf(
  positions: readonly Position[],
  partyIds: readonly PartyId[],
  sources: SourcesById,
): readonly PartyLine[] {
  return partyIds.flatMap((partyId) => {
    const own = positions.filter((position) => position.partyId === partyId);
    const taking = historyOf(own, { sources }).filter(({ correctedBy }) => correctedBy === null);
    const said = taking.some(({ isOwn }) => isOwn) ? taking.filter(({ isOwn }) => isOwn) : taking;
    return said.length === 0 ? [] : [{ partyId, entries: said.toReversed() }];
  });
}

/** The stances that occur, from most in favour down; what is off the scale comes last. */
export function stancesOf(lines: readonly PartyLine[]): readonly Stance[] {
  const found = new Set(
    lines.flatMap(({ entries }) => entries.map((each) => each.position.stance)),
  );
  const onScale = stances.filter((stance) => stance !== 'mixed' && stance !== 'unclear');
  return [...onScale.toReversed(), 'mixed' as const, 'unclear' as const].filter((stance) =>
    found.has(stance),
  );
}
