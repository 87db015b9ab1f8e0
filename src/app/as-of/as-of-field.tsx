import { useFolder } from '#app/folder.tsx';
import { dayAfter } from '#domain/day.ts';
import { AsOfControl } from '#nouns/as-of-control.tsx';
import { useFirstDay } from '#state/as-of.ts';
import { localDay } from '#state/local-day.ts';
import { startTransition, useState } from 'react';
import { useMover } from './as-of-mover.ts';

/** Until the record was read the scrubber stands at its end, so that any beginning will do. */
const aYear = 365;

/** The scrubber of the negotiation at hand. */
export function AsOfField() {
  const { id } = useFolder();
  const { day, basis, moveTo } = useMover();
  const [today] = useState(localDay);
  const [isNear, setIsNear] = useState(false);
  const first = useFirstDay(isNear || day !== null ? id : null, basis) ?? dayAfter(today, -aYear);
  const from = day !== null && day < first ? day : first;
  return (
    <AsOfControl
      day={day}
      from={from < today ? from : dayAfter(today, -1)}
      today={today}
      onNear={() => startTransition(() => setIsNear(true))}
      onMove={moveTo}
    />
  );
}
