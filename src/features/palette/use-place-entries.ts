import { useFolderAtHand } from '#state/folder-at-hand.ts';
import { useNegotiations, useRows, useRowsEverywhere, useRowsSoon } from '#state/read.ts';
import { useSavedViews } from '#state/saved-views.ts';
import { useLingui } from '@lingui/react/macro';
import { useNavigate, useParams } from 'react-router';
import type { Entry } from './entry.ts';
import { placeEntries } from './place-entries.ts';

/** The pages of records, each told apart by what it is and what it belongs to. */
export function usePlaceEntries(): readonly Entry[] {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const { negotiation, track } = useParams();
  const folder = useFolderAtHand(negotiation);
  const id = folder?.id ?? '';
  // Of the most numerous ones it is not waited for.
  const withReadouts = new Set<string>(
    (useRowsSoon('readouts', id) ?? []).map((each) => each.meetingId),
  );
  const found = placeEntries({
    negotiations: useNegotiations(),
    tracks: useRowsEverywhere('tracks'),
    views: useSavedViews() ?? [],
    issues: useRows('issues', id),
    parties: useRows('parties', id),
    meetings: useRowsSoon('meetings', id) ?? [],
    sources: useRowsSoon('sources', id) ?? [],
    hasReadouts: (meeting) => withReadouts.has(meeting.id),
    negotiationHere: folder?.id,
    trackHere: track,
  });
  return found.map(({ kind, of, to, ...entry }) => ({
    ...entry,
    detail: [i18n._(kind), of].filter(Boolean).join(' · '),
    isLoose: false,
    run: () => void navigate(to),
  }));
}
