import { dateBounds } from './date.ts';
import type { Position } from './position.ts';
import { stanceNumbers } from './stance.ts';
import { statementDay, type SourcesById } from './statement-day.ts';

// For tests: the rules of corroboration again, slow and obvious, with words for keys and days one by one.

const isLive = (position: Position, all: readonly Position[]) =>
  !position.deleted &&
  !all.some(
    (other) => !other.deleted && other.id !== position.id && other.corrects === position.id,
  );

function peers(position: Position, all: readonly Position[]): readonly Position[] {
  if (!isLive(position, all)) return [];
  return all.filter(
    (other) =>
      other !== position &&
      isLive(other, all) &&
      other.partyId === position.partyId &&
      other.issueId !== null &&
      other.issueId === position.issueId,
  );
}

const signOf = ({ stance }: Position) => {
  const number = stanceNumbers[stance];
  return number === null ? null : Math.sign(number);
};
const sideName = ({ relation }: Position) =>
  relation === 'ascribed' ? 'other' : relation === 'third-party' ? 'third' : 'own';
const speakerName = ({ chain }: Position) => chain[0]?.personId ?? 'nobody';
const voiceName = (position: Position, sources: SourcesById) =>
  [sideName(position), speakerName(position), statementDay(position, sources).day].join('|');

/** How many voices of its own side, of the other, of third parties; and how many repeats. */
export function slowCounts(
  position: Position,
  all: readonly Position[],
  sources: SourcesById,
): readonly number[] {
  const sign = signOf(position);
  const same = peers(position, all).filter((other) => sign !== null && signOf(other) === sign);
  const names = new Set(same.map((other) => voiceName(other, sources)));
  names.delete(voiceName(position, sources));
  const count = (side: string) => [...names].filter((name) => name.startsWith(`${side}|`)).length;
  const repeats = same.filter(
    (other) => voiceName(other, sources) === voiceName(position, sources),
  ).length;
  return [count('own'), count('other'), count('third'), repeats];
}

export function slowContradictions(
  position: Position,
  all: readonly Position[],
  sources: SourcesById,
): readonly string[] {
  const opposite = -(signOf(position) ?? 0);
  if (opposite === 0) return [];
  return peers(position, all)
    .filter(
      (other) =>
        signOf(other) === opposite &&
        (sideName(other) !== sideName(position) || speakerName(other) !== speakerName(position)) &&
        days(position, sources).some((day) => days(other, sources).includes(day)),
    )
    .map(({ id }) => id);
}

/** Every day of early 2031 that a statement can mean. */
function days(position: Position, sources: SourcesById): readonly string[] {
  const bounds = dateBounds(position.date);
  const { day: only } = statementDay(position, sources);
  return Array.from({ length: 120 }, (_, index) =>
    new Date(Date.UTC(2031, 0, 1 + index)).toISOString().slice(0, 10),
  ).filter((day) =>
    bounds === null
      ? day === only
      : day >= (bounds.earliest ?? '') && day <= (bounds.latest ?? '9999'),
  );
}
