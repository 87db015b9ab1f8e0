import type { AsOfBasis } from '#domain/as-of.ts';
import type { Meeting } from '#domain/meeting.ts';
import { momentSince, readBasis, readSince, usualSince } from '#domain/since.ts';
import { useThen } from '#state/as-of.ts';
import { lastVisit } from '#state/visits.ts';
import { useToday } from '#nouns/use-today.ts';
import { useState } from 'react';
import { useSearchParams } from 'react-router';

/** What the URL asks to compare with, and how to ask for something else. */
export function useSince(negotiationId: string, meetings: readonly Meeting[]) {
  const [params, setParams] = useSearchParams();
  const today = useToday();
  const then = useThen();
  const [visit] = useState(() => lastVisit(negotiationId));
  // With an earlier day shown, one date counts for both ends.
  const by: AsOfBasis = then?.by ?? readBasis(params.get('count')) ?? 'stated';
  const known = { by, lastVisit: visit, meetings };
  const since = readSince(params.get('since')) ?? usualSince(known, today);
  const put = (name: string, value: string) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        next.set(name, value);
        return next;
      },
      { replace: true },
    );
  return {
    since,
    by,
    moment: momentSince(since, known),
    hasVisit: visit !== null,
    isBasisChosen: then === null && since.kind !== 'visit',
    choose: (value: string) => put('since', value),
    countBy: (basis: AsOfBasis) => put('count', basis),
  };
}
