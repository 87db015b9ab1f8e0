import { PositionsPanel } from '#features/positions/positions-panel.tsx';
import { AsOfField } from '#app/as-of/as-of-field.tsx';
import { NotThen } from '#app/as-of/not-then.tsx';
import { useFolder } from '#app/folder.tsx';
import { lazyNamed } from '#app/lazy-named.ts';
import { NotFound } from '#app/not-found.ts';
import { PageTitle } from '#app/page-title.tsx';
import { trackStatusLabels } from '#domain/track.ts';
import { useIsPast } from '#nouns/as-of-day.ts';
import { keyOf } from '#state/commands/key-text.ts';
import { trackViews } from '#state/commands/places.ts';
import { paths, type TrackView } from '#state/paths.ts';
import { useTrack, warmTrackTable } from '#state/read.ts';
import { PageHeader } from '#ui/page-header.tsx';
import { StatusWord } from '#ui/status-word.tsx';
import { TabsNav } from '#ui/tabs-nav.tsx';
import { useLingui } from '@lingui/react/macro';
import { NavLink, useParams } from 'react-router';
import { trackShapes } from '#app/shell/track-shapes.ts';

const LogPanel = lazyNamed(() => import('#features/log/log-panel.tsx'), 'LogPanel');
const MeetingsPanel = lazyNamed(
  () => import('#features/meetings/meetings-panel.tsx'),
  'MeetingsPanel',
);
const StepsPanel = lazyNamed(() => import('#features/steps/steps-panel.tsx'), 'StepsPanel');
const UnderstandingsPanel = lazyNamed(
  () => import('#features/understandings/understandings-panel.tsx'),
  'UnderstandingsPanel',
);

interface TrackScreenProps {
  readonly view: 'positions' | TrackView;
}

const panels = {
  positions: PositionsPanel,
  log: LogPanel,
  understandings: UnderstandingsPanel,
  meetings: MeetingsPanel,
  steps: StepsPanel,
} as const;

/** One track: its header and tabs, and the view that the URL names. */
export function TrackScreen({ view }: TrackScreenProps) {
  const { t, i18n } = useLingui();
  const folder = useFolder();
  const { track: trackId = '' } = useParams();
  const isPast = useIsPast();
  if (view === 'positions') warmTrackTable(folder.id, trackId);
  const found = useTrack(folder.id, trackId);
  if (!found) return isPast ? <NotThen /> : <NotFound title={t`There is no such track here`} />;
  const { negotiation, track } = found;
  const Panel = panels[view];
  const { title } = track;
  const folderTitle = negotiation.title;
  const to = (each?: TrackView) => paths.track(negotiation.id, track.id, each);
  return (
    <>
      <PageTitle title={t`${title} · ${folderTitle}`} />
      <PageHeader
        title={<span dir="auto">{title}</span>}
        actions={
          <span className="phone-only">
            <AsOfField />
          </span>
        }
        meta={
          <>
            <StatusWord shape={trackShapes[track.status]}>
              {i18n._(trackStatusLabels[track.status])}
            </StatusWord>
            {track.summary === '' ? null : <span dir="auto">{track.summary}</span>}
          </>
        }
      >
        <TabsNav label={t`Views of this track`} aside={<AsOfField />}>
          {Object.values(trackViews).map((command) => (
            <NavLink
              key={command.id}
              to={to(command.view ?? undefined)}
              end={command.view === null}
              title={keyOf(command)}
            >
              {i18n._(command.tab)}
            </NavLink>
          ))}
        </TabsNav>
      </PageHeader>
      <Panel negotiation={negotiation} track={track} />
    </>
  );
}
