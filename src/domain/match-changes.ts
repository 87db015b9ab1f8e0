import { newPointMatch } from './new-point-match.ts';
import {
  pointVerdicts,
  type PointMatch,
  type PointMatchCell,
  type PointVerdict,
} from './point-match.ts';
import { rankAt } from './rank.ts';
import type { ReadoutRow } from './readout-rows.ts';
import { byRank, type Given } from './row.ts';

/** What one gesture changes in the matches of a meeting; written together or not at all. */
export type MatchChange =
  | { readonly kind: 'add'; readonly given: Given<PointMatch> }
  | {
      readonly kind: 'edit';
      readonly id: string;
      readonly fields: Readonly<Record<`cells.${string}`, PointMatchCell | null>> & {
        readonly title?: string;
      };
    }
  | { readonly kind: 'delete'; readonly id: string };

interface Place {
  readonly meetingId: string;
  readonly matches: readonly PointMatch[];
}

/**
 * Puts a point into another row, as its readout's part in it. Whatever point of the same readout stood
 * there stands alone again. What was judged of the moved or displaced point is asked anew; the other
 * readouts' verdicts stay. A row that loses its last point goes, unless a title or a verdict holds it.
 */
export function matchPoint(
  from: ReadoutRow,
  readoutId: string,
  to: ReadoutRow,
  place: Place,
): readonly MatchChange[] {
  const point = from.cells.find((cell) => cell.readoutId === readoutId)?.point;
  if (!point || from.key === to.key) return [];
  return [
    ...without(from, readoutId),
    put(to, readoutId, { pointId: point.id, verdict: null }, place),
  ];
}

/** Takes a point out of its row: it stands alone again. */
export function unmatchPoint(row: ReadoutRow, readoutId: string): readonly MatchChange[] {
  return without(row, readoutId);
}

/** How a readout deals with what the row is about, as a person judges it; null: not judged. */
export function judge(
  row: ReadoutRow,
  readoutId: string,
  verdict: PointVerdict | null,
  place: Place,
): readonly MatchChange[] {
  const cell = row.cells.find((each) => each.readoutId === readoutId);
  if (cell === undefined || cell.verdict === verdict) return [];
  return [put(row, readoutId, { pointId: cell.point?.id ?? null, verdict }, place)];
}

/** Says in a person's words what a row is about. */
export function nameRow(row: ReadoutRow, title: string, place: Place): readonly MatchChange[] {
  const words = title.trim();
  if (words === (row.match?.title ?? '')) return [];
  if (row.match) return [{ kind: 'edit', id: row.match.id, fields: { title: words } }];
  return [{ kind: 'add', given: { ...fresh(row, place), title: words } }];
}

/**
 * The verdicts that a cell can have: a point that is there was not omitted. Without one, the account as
 * a whole may still tell it, otherwise or in other words.
 * @param now the verdict that it has, which always stays among them
 */
export function verdictsFor(hasPoint: boolean, now: PointVerdict | null): readonly PointVerdict[] {
  return pointVerdicts.filter((each) => each === now || !hasPoint || each !== 'omitted');
}

function put(row: ReadoutRow, readoutId: string, cell: PointMatchCell, place: Place): MatchChange {
  if (row.match)
    return { kind: 'edit', id: row.match.id, fields: { [`cells.${readoutId}`]: cell } };
  const given = fresh(row, place);
  return { kind: 'add', given: { ...given, cells: { ...given.cells, [readoutId]: cell } } };
}

function without(row: ReadoutRow, readoutId: string): readonly MatchChange[] {
  const { match } = row;
  if (match === null) return [];
  const others = row.cells.filter((cell) => cell.readoutId !== readoutId);
  const points = others.filter(({ point }) => point !== null).length;
  const isHeld = match.title.trim() !== '' || others.some(({ verdict }) => verdict !== null);
  if (points === 0 || (points === 1 && !isHeld)) return [{ kind: 'delete', id: match.id }];
  return [{ kind: 'edit', id: match.id, fields: { [`cells.${readoutId}`]: null } }];
}

/** The lone point's row as a match. */
function fresh(row: ReadoutRow, { meetingId, matches }: Place): Given<PointMatch> {
  const cells = row.cells.flatMap(({ readoutId, point, verdict }) =>
    point === null ? [] : [[readoutId, { pointId: point.id, verdict }] as const],
  );
  const rank = rankAt(matches.toSorted(byRank), matches.length);
  return newPointMatch({ meetingId, rank, cells: Object.fromEntries(cells) });
}
