import { dayAfter } from '#domain/day.ts';
import { useRecordedDays } from '#state/as-of.ts';
import { localDay } from '#state/local-day.ts';
import { startTransition, useState } from 'react';
import { useMover } from './as-of-mover.ts';

/** Until the record was read the scrubber stands at its end, so that any beginning will do. */
const aYear = 365;

/** What the scrubber of a negotiation passes over. The record is read when someone comes near. */
export function useScale(negotiationId: string) {
  const { day, basis, moveTo } = useMover();
  const [today] = useState(localDay);
  const [isNear, setIsNear] = useState(false);
  const days = useRecordedDays(isNear || day !== null ? negotiationId : null, basis);
  const first = days?.[0] ?? dayAfter(today, -aYear);
  const from = day !== null && day < first ? day : first;
  return {
    day,
    days,
    today,
    from: from < today ? from : dayAfter(today, -1),
    onNear: () => startTransition(() => setIsNear(true)),
    onMove: moveTo,
  };
}
