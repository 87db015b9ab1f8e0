import { useFolderAtHand } from '#state/folder-at-hand.ts';
import { paths } from '#state/paths.ts';
import { useNegotiations, useRows, useRowsEverywhere } from '#state/read.ts';
import { useSavedViews } from '#state/saved-views.ts';
import { useLingui } from '@lingui/react/macro';
import { useNavigate, useParams } from 'react-router';
import type { Entry } from './entry.ts';

/** Negotiations and tracks everywhere; issues and parties of the negotiation at hand. */
export function usePlaceEntries(): readonly Entry[] {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { negotiation, track: trackHere } = useParams();
  const folder = useFolderAtHand(negotiation);
  const negotiations = useNegotiations();
  const tracks = useRowsEverywhere('tracks');
  const issues = useRows('issues', folder?.id ?? '');
  const parties = useRows('parties', folder?.id ?? '');
  const views = useSavedViews() ?? [];
  const titleOf = new Map(negotiations.map((each) => [each.id as string, each.title]));
  const trackOf = new Map(tracks.map((each) => [each.id as string, each.title]));
  const go = (to: string) => () => void navigate(to);
  return [
    ...views.map((each) =>
      place(
        each.id,
        each.name,
        t`Saved view`,
        each.negotiationId === folder?.id ? 0.55 : 0.2,
        go(each.url),
      ),
    ),
    ...negotiations.map((each) =>
      place(each.id, each.title, t`Negotiation`, 0.5, go(paths.negotiation(each.id))),
    ),
    ...tracks.map((each) =>
      place(
        each.id,
        each.title,
        t`Track · ${titleOf.get(each.negotiationId) ?? ''}`,
        each.negotiationId === folder?.id ? 0.5 : 0.2,
        go(paths.track(each.negotiationId, each.id)),
      ),
    ),
    ...issues.map((each) =>
      place(
        each.id,
        each.title,
        t`Issue · ${trackOf.get(each.trackId) ?? ''}`,
        each.trackId === trackHere ? 0.4 : 0.1,
        go(paths.item(each.negotiationId, each.trackId, each.id)),
      ),
    ),
    ...parties.map((each) =>
      place(
        each.id,
        each.name,
        t`Party · what it says`,
        0.2,
        go(`${paths.negotiation(each.negotiationId, 'log')}?party=${each.id}`),
      ),
    ),
  ];
}

function place(
  id: string,
  label: string,
  detail: string,
  nearness: number,
  run: () => void,
): Entry {
  return { id, label, detail, nearness, isLoose: false, run };
}
