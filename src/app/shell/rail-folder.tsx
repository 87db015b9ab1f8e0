import { openByTrack } from '#domain/issue.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import { trackStatusLabels, type Track } from '#domain/track.ts';
import { waitingForIssue } from '#domain/unsorted.ts';
import { byId } from '#nouns/by-id.ts';
import { keyOf } from '#state/commands/key-text.ts';
import { folderPlaces, type FolderCommand } from '#state/commands/places.ts';
import { paths } from '#state/paths.ts';
import { useRows, useRowsSoon, useUnsorted, warmTrackTable } from '#state/read.ts';
import { Icon, type IconName } from '#ui/icon.tsx';
import { StatusWord } from '#ui/status-word.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { NavLink, useParams } from 'react-router';
import { fetchTrackScreenSoon } from '#app/track-ahead.ts';
import { FixedLink } from './fixed-link.tsx';
import { trackShapes } from './track-shapes.ts';
import s from './rail.module.css';

/** The negotiation at hand: its tracks with the number of open issues, and its places. */
export function RailFolder({ negotiation }: { readonly negotiation: Negotiation }) {
  const { t } = useLingui();
  const { id, title } = negotiation;
  const { track: current } = useParams();
  const tracks = useRows('tracks', id).filter((track) => !track.archived);
  // Without waiting: of thousands of issues nothing but their number is shown here.
  const issues = useRowsSoon('issues', id);
  const open = issues && openByTrack(issues);
  const parties = byId(useRows('parties', id));
  const unsorted = waitingForIssue(useUnsorted(id), (party) => parties.has(party)).length;
  useEffect(fetchTrackScreenSoon, []);
  return (
    <>
      <nav className={s['nav']} aria-label={t`Tracks`}>
        <h2 className={s['heading']}>
          <NavLink to={paths.negotiation(id)} end dir="auto">
            {title}
          </NavLink>
          {negotiation.example && <Trans>example</Trans>}
        </h2>
        {tracks.map((track) => (
          <TrackLink
            key={track.id}
            track={track}
            isCurrent={track.id === current}
            openIssues={open?.get(track.id) ?? (open && 0)}
          />
        ))}
      </nav>
      <nav className={s['nav']} aria-label={t`Places of this negotiation`}>
        {railPlaces.map(({ command, icon }) => (
          <PlaceLink key={command.id} to={to(command)} command={command} icon={icon} />
        ))}
        {unsorted > 0 && (
          <PlaceLink
            to={to(folderPlaces.unsorted)}
            command={folderPlaces.unsorted}
            icon="flag"
            count={unsorted}
          />
        )}
      </nav>
    </>
  );

  function to({ place }: FolderCommand): string {
    return paths.negotiation(id, place ?? undefined);
  }
}

/** In the order in which they stand; the tray of the unsorted only where it holds something. */
const railPlaces: readonly { readonly command: FolderCommand; readonly icon: IconName }[] = [
  { command: folderPlaces.overview, icon: 'tracks' },
  { command: folderPlaces.meetings, icon: 'meetings' },
  { command: folderPlaces.steps, icon: 'steps' },
  { command: folderPlaces.understandings, icon: 'scale' },
  { command: folderPlaces.changes, icon: 'clock' },
  { command: folderPlaces.log, icon: 'log' },
  { command: folderPlaces.parties, icon: 'people' },
  { command: folderPlaces.sources, icon: 'sources' },
  { command: folderPlaces.assessments, icon: 'edit' },
  { command: folderPlaces.activity, icon: 'undo' },
];

interface PlaceLinkProps {
  readonly to: string;
  readonly command: FolderCommand;
  readonly icon: IconName;
  readonly count?: number | undefined;
}

function PlaceLink({ to, command, icon, count }: PlaceLinkProps) {
  const { i18n } = useLingui();
  return (
    <NavLink to={to} end={command.place === null} className={s['link']} title={keyOf(command)}>
      <Icon name={icon} />
      <span className={s['name']}>{i18n._(command.label)}</span>
      {count !== undefined && <span className={s['count']}>{count}</span>}
    </NavLink>
  );
}

interface TrackLinkProps {
  readonly track: Track;
  readonly isCurrent: boolean;
  /** Undefined until they are counted. */
  readonly openIssues: number | undefined;
}

function TrackLink({ track, isCurrent, openIssues }: TrackLinkProps) {
  const { t, i18n } = useLingui();
  const status = i18n._(trackStatusLabels[track.status]);
  return (
    <FixedLink
      to={paths.track(track.negotiationId, track.id)}
      className={s['link']}
      title={status}
      isCurrent={isCurrent}
      // What its table waits for begins before the click.
      onPointerDown={() => warmTrackTable(track.negotiationId, track.id)}
    >
      <span className={s['shape']}>
        <StatusWord shape={trackShapes[track.status]}>
          <span className="visually-hidden">{status}</span>
        </StatusWord>
      </span>
      <span className={s['name']} dir="auto">
        {track.title}
      </span>
      <span className={s['count']} title={t`Open issues`}>
        {openIssues}
      </span>
    </FixedLink>
  );
}
