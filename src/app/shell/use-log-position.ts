import type { NegotiationId } from '#domain/id.ts';
import { openComposer, useComposer } from '#state/composer.ts';
import { useThen } from '#state/as-of.ts';
import { lastNegotiation } from '#state/last-negotiation.ts';
import { useNegotiations } from '#state/read.ts';
import { useParams } from 'react-router';

/** Opens the composer from where the user stands; null where there is no negotiation yet, and while an earlier day is shown. */
export function useLogPosition(): (() => void) | null {
  const { negotiation, track } = useParams();
  const then = useThen();
  const all = useNegotiations();
  const wished = negotiation ?? lastNegotiation();
  const folder = all.find((each) => each.id === wished) ?? all[0];
  if (!folder || then !== null) return null;
  const negotiationId: NegotiationId = folder.id;
  const trackId = negotiation === undefined ? undefined : track;
  return () => openComposer({ trackId, ...useComposer.getState().context, negotiationId });
}
