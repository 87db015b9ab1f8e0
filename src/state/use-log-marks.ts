import type { IssueId } from '#domain/id.ts';
import { logMark, type LogMark } from '#domain/log-mark.ts';
import type { LogScope } from '#data/reads/log-positions.ts';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useThen, type Then } from './as-of.ts';
import { inTurns } from './in-turns.ts';
import { logMarks, type MarksRead } from './log-marks.ts';

export interface MarksShown extends MarksRead {
  /** Tells the reading what it need not sort again. */
  readonly putInOrder: (marks: readonly LogMark[], inOrder: readonly LogMark[]) => void;
}

/** The marks of a long log, of the day that is shown. Does not suspend. */
export function useLogMarks(scope: LogScope, hasText: boolean): MarksShown {
  const { negotiationId, trackId } = scope;
  const shown = useThen();
  const then = shown?.negotiationId === negotiationId ? shown : null;
  const live = logMarks(scope);
  const now = useSyncExternalStore(live.subscribe, live.get);
  useEffect(() => {
    if (hasText && then === null) live.askText();
  }, [live, hasText, then]);
  const [past, setPast] = useState<Past | null>(null);
  useEffect(() => {
    if (then === null) return undefined;
    return inTurns(marksThen(then, trackId, hasText), (marks) => {
      setPast({ day: then, marks, read: marks.length, hasText });
    });
  }, [then, trackId, hasText]);
  if (then === null) return { ...now, putInOrder: live.putInOrder };
  const isOfDay = past?.day === then && past.hasText === hasText;
  return { ...(isOfDay ? past : notYet), putInOrder: () => undefined };
}

interface Past extends MarksRead {
  readonly day: Then;
}

const notYet: MarksRead = { marks: null, read: 0, hasText: false };

function* marksThen(
  { book }: Then,
  trackId: string | null,
  hasText: boolean,
): Generator<void, readonly LogMark[]> {
  const { positionsThen } = book;
  const issues: readonly (string | null)[] =
    trackId === null
      ? [null, ...book.issues.map(({ id }): IssueId => id)]
      : positionsThen.issuesOfTrack(trackId);
  const marks: LogMark[] = [];
  for (const issue of issues) {
    yield;
    for (const position of positionsThen.ofIssue(issue)) {
      if (position.deleted || (trackId !== null && position.trackId !== trackId)) continue;
      marks.push(logMark(position, hasText));
      if (marks.length % atOnce === 0) yield;
    }
  }
  return marks;
}

/** Positions between two moments in which the page may answer. */
const atOnce = 500;
