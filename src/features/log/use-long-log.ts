import { asksText, type LogFilter } from '#domain/log-filter.ts';
import type { LogMark } from '#domain/log-mark.ts';
import type { LogView } from '#domain/log-view.ts';
import { datedMarks, longLog, type DatedMark, type LongLog } from '#domain/long-log.ts';
import type { SourcesById } from '#domain/statement-day.ts';
import { inTurns } from '#state/in-turns.ts';
import type { LogScope } from '#state/read-log.ts';
import { useLogMarks, type MarksShown } from '#state/use-log-marks.ts';
import { useEffect, useEffectEvent, useState } from 'react';
import type { LogBook } from './log-book.ts';

interface Question {
  readonly scope: LogScope;
  readonly book: LogBook;
  readonly filter: LogFilter;
  readonly view: Pick<LogView, 'order' | 'grouping'>;
}

export interface LongLogShown {
  /** What was asked last may still be shown; null: nothing is known yet. */
  readonly log: LongLog | null;
  /** What is asked now is still being read or worked out. */
  readonly isBusy: boolean;
  /** Positions that were read so far. */
  readonly read: number;
}

/**
 * A long log. Its positions are read once, some at a time; filters, order and groups are worked out of what
 * is kept of them, in turns between which the page answers.
 */
export function useLongLog({ scope, book, filter, view }: Question): LongLogShown {
  const hasText = asksText(filter);
  const reading = useLogMarks(scope, hasText);
  const { marks, read } = reading;
  const { order, grouping } = view;
  const about = JSON.stringify([filter, order, grouping]);
  const isReady = marks !== null && (reading.hasText || !hasText);
  const [last, setLast] = useState<Answer | null>(() => (marks && answers.get(marks)) ?? null);
  const ask = useEffectEvent((of: readonly LogMark[], context: LogBook) =>
    answering(of, reading.putInOrder, { context, filter, view: { order, grouping } }),
  );
  useEffect(() => {
    if (!isReady) return undefined;
    return inTurns(ask(marks, book), (log) => {
      const answer = { log, about, marks };
      answers.set(marks, answer);
      setLast(answer);
    });
  }, [isReady, marks, book, about]);
  const isBusy = !isReady || last?.about !== about || last.marks !== marks;
  return { log: last?.log ?? null, isBusy, read };
}

interface Answer {
  readonly log: LongLog;
  readonly about: string;
  readonly marks: readonly LogMark[];
}

/** The last of each, for who comes back to the log. */
const answers = new WeakMap<readonly LogMark[], Answer>();

function* answering(
  marks: readonly LogMark[],
  putInOrder: MarksShown['putInOrder'],
  question: Parameters<typeof longLog>[1],
): Generator<void, LongLog> {
  const { sources } = question.context;
  const known = dated.get(marks);
  const inOrder = known?.sources === sources ? known.inOrder : yield* datedMarks(marks, sources);
  if (known?.inOrder !== inOrder) {
    dated.set(marks, { sources, inOrder });
    putInOrder(
      marks,
      inOrder.map(({ position }) => position),
    );
  }
  return yield* longLog(inOrder, question);
}

const dated = new WeakMap<
  readonly LogMark[],
  { readonly sources: SourcesById; readonly inOrder: readonly DatedMark[] }
>();
