import type { Position } from './position.ts';
import { correctionsOf } from './standing.ts';
import { statementSpan } from './statement-span.ts';
import { byStatementDay, type SourcesById } from './statement-day.ts';
import {
  accountSides,
  isSameVoice,
  stanceSide,
  voiceOf,
  type AccountSide,
  type Voice,
} from './statement-voice.ts';
import { spansMeet } from './span.ts';

/** One speaker on one day, with every record that carries those words; the newest record first. */
interface Witness {
  readonly voice: Voice;
  readonly positions: readonly Position[];
}

export interface Corroboration {
  /** Counted by side; within a side each speaker counts once a day. */
  readonly sides: Readonly<Record<AccountSide, readonly Witness[]>>;
  /** Further records of the same speaker on the same day: the same words again, which adds nothing. */
  readonly repeats: readonly Position[];
}

interface Reckoning {
  readonly sources: SourcesById;
}

/**
 * The other records that say the same: of the same party on the same issue, on the same side of zero.
 * Deleted and corrected records take no part, nor does another version of the record itself; stances off
 * the scale agree with nothing.
 * @param all positions of the issue, of any party, in any order
 */
export function corroborationOf(
  position: Position,
  all: readonly Position[],
  { sources }: Reckoning,
): Corroboration {
  const side = stanceSide(position.stance);
  const own = voiceOf(position, sources);
  const repeats: Position[] = [];
  const witnesses: Record<AccountSide, { voice: Voice; positions: Position[] }[]> = {
    own: [],
    other: [],
    third: [],
  };
  if (side === null) return { sides: witnesses, repeats };
  for (const other of others(position, all).toSorted(byStatementDay(sources))) {
    if (stanceSide(other.stance) !== side) continue;
    const voice = voiceOf(other, sources);
    const known = witnesses[voice.side].find((witness) => isSameVoice(witness.voice, voice));
    if (isSameVoice(voice, own)) repeats.push(other);
    else if (known) known.positions.push(other);
    else witnesses[voice.side].push({ voice, positions: [other] });
  }
  return { sides: witnesses, repeats };
}

/** How many voices there are besides its own, on all sides. */
export function witnessCount({ sides }: Corroboration): number {
  return accountSides.reduce((count, side) => count + sides[side].length, 0);
}

/**
 * Records that cannot both be right: of the same party on the same issue at dates that overlap, one for
 * and one against, told by different sides or speakers. Two records without a speaker on one side
 * may be one and the same voice, so they contradict nothing. Symmetric: each is shown on both.
 */
export function contradictionsOf(
  position: Position,
  all: readonly Position[],
  { sources }: Reckoning,
): readonly Position[] {
  const side = stanceSide(position.stance);
  if (side !== 'for' && side !== 'against') return [];
  const opposite = side === 'for' ? 'against' : 'for';
  const [own, span] = [voiceOf(position, sources), statementSpan(position, sources)];
  return others(position, all)
    .filter((other) => {
      const voice = voiceOf(other, sources);
      const isOther = voice.side !== own.side || voice.speaker !== own.speaker;
      return (
        isOther &&
        stanceSide(other.stance) === opposite &&
        spansMeet(span, statementSpan(other, sources))
      );
    })
    .toSorted(byStatementDay(sources));
}

/** What takes part: live, standing as logged, and not another version of the same record. */
function others(position: Position, all: readonly Position[]): readonly Position[] {
  const corrections = correctionsOf(all);
  if (position.deleted || corrections.has(position.id)) return [];
  return all.filter(
    (other) =>
      other.id !== position.id &&
      !other.deleted &&
      !corrections.has(other.id) &&
      other.partyId === position.partyId &&
      other.issueId !== null &&
      other.issueId === position.issueId,
  );
}
