import { matchPoint, type MatchChange } from '#domain/match-changes.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { PointMatch } from '#domain/point-match.ts';
import type { ReadoutRow } from '#domain/readout-rows.ts';
import { write } from '#state/write.ts';
import { useEffect, useState } from 'react';

interface Picked {
  readonly pointId: string;
  readonly rowKey: string;
  readonly readoutId: string;
}

export interface Matching {
  /** The point whose counterpart is being chosen. */
  readonly picked: Picked | null;
  readonly pick: (row: ReadoutRow, readoutId: string) => void;
  readonly cancel: () => void;
  /** Puts the picked point into this row. */
  readonly matchWith: (row: ReadoutRow) => void;
  /** Writes, and gives the focus back to a point that moved by it. */
  readonly apply: (changes: readonly MatchChange[], pointId?: string) => void;
}

/** Matching by two choices: a point, then its counterpart. */
export function useMatching(
  meeting: Meeting,
  rows: readonly ReadoutRow[],
  matches: readonly PointMatch[],
): Matching {
  const [picked, setPicked] = useState<Picked | null>(null);
  const [moved, setMoved] = useState<string | null>(null);
  const place = rows.find(({ cells }) => cells.some(({ point }) => point?.id === moved))?.key;
  useEffect(() => {
    // Once more when the row that it moved to is drawn, a moment after the write.
    if (moved !== null && place !== undefined)
      document.getElementById(pointElementId(moved))?.focus();
  }, [moved, place]);
  const apply = (changes: readonly MatchChange[], pointId?: string) => {
    if (changes.length === 0) return;
    void write.matchPoints(meeting.negotiationId, meeting.title, changes).then((outcome) => {
      if (outcome.ok && pointId !== undefined) setMoved(pointId);
    });
  };
  return {
    picked,
    apply,
    pick: (row, readoutId) => {
      const point = row.cells.find((cell) => cell.readoutId === readoutId)?.point;
      setMoved(null);
      if (point) setPicked({ pointId: point.id, rowKey: row.key, readoutId });
    },
    cancel: () => {
      setPicked(null);
      setMoved(picked?.pointId ?? null);
    },
    matchWith: (to) => {
      setPicked(null);
      const from = rows.find(({ key }) => key === picked?.rowKey);
      if (!from || !picked) return;
      apply(
        matchPoint(from, picked.readoutId, to, { meetingId: meeting.id, matches }),
        picked.pointId,
      );
    },
  };
}

export function pointElementId(pointId: string): string {
  return `point-${pointId}`;
}
