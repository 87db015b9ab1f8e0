import type { NegotiationId } from '#domain/id.ts';
import { usePositionsOfNegotiation, useRows } from '#state/read.ts';
import type { ReaderRows } from './quoted-record.ts';

/** All that can rest on a source. */
export function useReaderRows(negotiationId: NegotiationId): ReaderRows {
  const groups = usePositionsOfNegotiation(negotiationId);
  const issues = useRows('issues', negotiationId);
  const parties = useRows('parties', negotiationId);
  const understandings = useRows('understandings', negotiationId);
  const steps = useRows('steps', negotiationId);
  const meetings = useRows('meetings', negotiationId);
  const readouts = useRows('readouts', negotiationId);
  const notes = useRows('notes', negotiationId);
  const positions = groups.flatMap((group) => group.positions);
  return {
    negotiationId,
    positions,
    issues,
    parties,
    understandings,
    steps,
    meetings,
    readouts,
    notes,
    textDrafts: useRows('textDrafts', negotiationId),
  };
}
