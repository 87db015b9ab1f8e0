import { useFolderAtHand } from '#state/folder-at-hand.ts';
import { useNegotiations, useRows, useRowsEverywhere, useRowsSoon } from '#state/read.ts';
import { useSavedViews } from '#state/saved-views.ts';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { useNavigate, useParams } from 'react-router';
import type { Entry } from './entry.ts';
import { placeEntries } from './place-entries.ts';

interface PlaceEntries {
  readonly entries: readonly Entry[];
  /** More may come. */
  readonly isReading: boolean;
}

/** The pages of records, each told apart by what it is and what it belongs to; none is waited for. */
export function usePlaceEntries(): PlaceEntries {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const { negotiation, track } = useParams();
  const folder = useFolderAtHand(negotiation);
  const id = folder?.id ?? '';
  const readouts = useRowsSoon('readouts', id);
  const issues = useRowsSoon('issues', id);
  const meetings = useRowsSoon('meetings', id);
  const sources = useRowsSoon('sources', id);
  const parts = [readouts, issues, meetings, sources];
  const withReadouts = new Set<string>(readouts?.map((each) => each.meetingId));
  const found = placeEntries({
    negotiations: useNegotiations(),
    tracks: useRowsEverywhere('tracks'),
    views: useSavedViews() ?? [],
    issues: issues ?? [],
    parties: useRows('parties', id),
    meetings: meetings ?? [],
    sources: sources ?? [],
    hasReadouts: (meeting) => withReadouts.has(meeting.id),
    negotiationHere: folder?.id,
    trackHere: track,
  });
  // A negotiation may have tens of thousands, of few kinds.
  const words = new Map<string, string>();
  const wordOf = (kind: MessageDescriptor) => {
    const known = words.get(kind.id);
    if (known !== undefined) return known;
    const word = i18n._(kind);
    words.set(kind.id, word);
    return word;
  };
  const entries = found.map((place): Entry => {
    const { id: own, label, also, nearness, kind, of, to } = place;
    const detail = of === '' ? wordOf(kind) : `${wordOf(kind)} · ${of}`;
    return { id: own, label, also, detail, nearness, isLoose: false, run: () => void navigate(to) };
  });
  return { entries, isReading: parts.some((part) => part === undefined) };
}
