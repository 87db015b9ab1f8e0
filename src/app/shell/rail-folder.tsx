import { isOpenIssue } from '#domain/issue.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import { trackStatusLabels, type Track } from '#domain/track.ts';
import { waitingForIssue } from '#domain/unsorted.ts';
import { byId } from '#nouns/by-id.ts';
import { paths, type Place } from '#state/paths.ts';
import { useRows, useUnsorted } from '#state/read.ts';
import { Icon, type IconName } from '#ui/icon.tsx';
import { StatusWord } from '#ui/status-word.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { trackShapes } from './track-shapes.ts';
import s from './rail.module.css';

/** The negotiation at hand: its tracks with the number of open issues, and its places. */
export function RailFolder({ negotiation }: { readonly negotiation: Negotiation }) {
  const { t } = useLingui();
  const { id, title } = negotiation;
  const tracks = useRows('tracks', id).filter((track) => !track.archived);
  const issues = useRows('issues', id);
  const parties = byId(useRows('parties', id));
  const unsorted = waitingForIssue(useUnsorted(id), (party) => parties.has(party)).length;
  const open = (track: Track) =>
    issues.filter((issue) => issue.trackId === track.id && isOpenIssue(issue)).length;
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
          <TrackLink key={track.id} track={track} openIssues={open(track)} />
        ))}
      </nav>
      <nav className={s['nav']} aria-label={t`Places of this negotiation`}>
        <PlaceLink to={paths.negotiation(id)} icon="tracks" end>
          <Trans>Overview</Trans>
        </PlaceLink>
        <PlaceLink to={place('meetings')} icon="meetings">
          <Trans>Meetings</Trans>
        </PlaceLink>
        <PlaceLink to={place('steps')} icon="steps">
          <Trans>Next steps</Trans>
        </PlaceLink>
        <PlaceLink to={place('understandings')} icon="scale">
          <Trans>Understandings</Trans>
        </PlaceLink>
        <PlaceLink to={place('changes')} icon="clock">
          <Trans>Changes</Trans>
        </PlaceLink>
        <PlaceLink to={place('log')} icon="log">
          <Trans>Log</Trans>
        </PlaceLink>
        <PlaceLink to={place('parties')} icon="people">
          <Trans>Parties</Trans>
        </PlaceLink>
        <PlaceLink to={place('sources')} icon="sources">
          <Trans>Sources</Trans>
        </PlaceLink>
        <PlaceLink to={place('assessments')} icon="edit">
          <Trans>Assessments</Trans>
        </PlaceLink>
        <PlaceLink to={place('activity')} icon="undo">
          <Trans>Activity</Trans>
        </PlaceLink>
        {unsorted > 0 && (
          <PlaceLink to={place('unsorted')} icon="flag" count={unsorted}>
            <Trans>Unsorted</Trans>
          </PlaceLink>
        )}
      </nav>
    </>
  );

  function place(name: Place): string {
    return paths.negotiation(id, name);
  }
}

interface PlaceLinkProps {
  readonly to: string;
  readonly icon: IconName;
  readonly end?: boolean | undefined;
  readonly count?: number | undefined;
  readonly children: ReactNode;
}

function PlaceLink({ to, icon, end = false, count, children }: PlaceLinkProps) {
  return (
    <NavLink to={to} end={end} className={s['link']}>
      <Icon name={icon} />
      <span className={s['name']}>{children}</span>
      {count !== undefined && <span className={s['count']}>{count}</span>}
    </NavLink>
  );
}

function TrackLink({ track, openIssues }: { readonly track: Track; readonly openIssues: number }) {
  const { t, i18n } = useLingui();
  const status = i18n._(trackStatusLabels[track.status]);
  return (
    <NavLink to={paths.track(track.negotiationId, track.id)} className={s['link']} title={status}>
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
    </NavLink>
  );
}
