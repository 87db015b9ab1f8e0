import type { NegotiationId } from '#domain/id.ts';
import { openComposer, useComposer } from '#state/composer.ts';
import { useThen } from '#state/as-of.ts';
import { useFolderAtHand } from '#state/folder-at-hand.ts';
import { useParams } from 'react-router';

/** Opens the composer from where the user stands; null where there is no negotiation yet, and while an earlier day is shown. */
export function useLogPosition(): (() => void) | null {
  const { negotiation, track } = useParams();
  const then = useThen();
  const folder = useFolderAtHand(negotiation);
  if (!folder || then !== null) return null;
  const negotiationId: NegotiationId = folder.id;
  const trackId = negotiation === undefined ? undefined : track;
  return () => openComposer({ trackId, ...useComposer.getState().context, negotiationId });
}
