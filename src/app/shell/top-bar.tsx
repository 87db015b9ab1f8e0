import type { NegotiationId } from '#domain/id.ts';
import { help, logPosition, search } from '#state/commands/deeds.ts';
import { ariaKeys, keyOf } from '#state/commands/key-text.ts';
import { folderPlaces, goSettings, goToday, goTrash } from '#state/commands/places.ts';
import { paths } from '#state/paths.ts';
import { useHasData, useNegotiations, useRow } from '#state/read.ts';
import { Button } from '#ui/button.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLocation, useParams } from 'react-router';
import { PlacesMenu } from './places-menu.tsx';
import { SaveWord } from './save-state.tsx';
import { useLogPosition } from './use-log-position.ts';
import s from './top-bar.module.css';

/** Where the user is, and the one thing that is done from everywhere. */
export function TopBar() {
  const { i18n } = useLingui();
  const log = useLogPosition();
  return (
    <header className={s['bar']}>
      <PlacesMenu />
      <Crumbs />
      <span className={s['state']}>
        <SaveWord />
      </span>
      {log && (
        <Button
          variant="primary"
          shortcut={keyOf(logPosition)}
          onClick={log}
          aria-keyshortcuts={ariaKeys(logPosition)}
        >
          {i18n._(logPosition.label)}
        </Button>
      )}
    </header>
  );
}

function Crumbs() {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const { negotiation: id, track, meeting } = useParams();
  const negotiation = useNegotiations().find((each) => each.id === id);
  const place = pathname.split('/')[3];
  const isNew = !useHasData();
  const here = useHere(pathname, meeting === undefined ? place : 'readouts');
  if (isNew && pathname === paths.today) return null;
  if (!negotiation) {
    return (
      <nav className={s['crumbs']} aria-label={t`Where you are`}>
        <b>{here}</b>
      </nav>
    );
  }
  const isOverview = place === undefined || place === '';
  return (
    <nav className={s['crumbs']} aria-label={t`Where you are`}>
      {isOverview ? (
        <b dir="auto">{negotiation.title}</b>
      ) : (
        <>
          <Link to={paths.negotiation(negotiation.id)} dir="auto">
            {negotiation.title}
          </Link>
          <span aria-hidden="true">/</span>
          {meeting !== undefined && <MeetingCrumb id={meeting} negotiationId={negotiation.id} />}
          <b>{track === undefined ? here : <TrackTitle id={track} />}</b>
        </>
      )}
    </nav>
  );
}

function TrackTitle({ id }: { readonly id: string }) {
  const { t } = useLingui();
  const track = useRow('tracks', id);
  return <span dir="auto">{track === null || track.deleted ? t`Missing track` : track.title}</span>;
}

interface MeetingCrumbProps {
  readonly id: string;
  readonly negotiationId: NegotiationId;
}

/** The meeting that the page is about, and the way to its record. */
function MeetingCrumb({ id, negotiationId }: MeetingCrumbProps) {
  const meeting = useRow('meetings', id);
  const list = paths.negotiation(negotiationId, 'meetings');
  const isThere = meeting !== null && !meeting.deleted;
  return (
    <>
      <Link to={isThere ? `${list}?item=${id}` : list} dir="auto">
        {isThere ? meeting.title : <Trans>Meetings</Trans>}
      </Link>
      <span aria-hidden="true">/</span>
    </>
  );
}

function useHere(pathname: string, place: string | undefined): string {
  const { t, i18n } = useLingui();
  if (pathname === paths.today) return i18n._(goToday.label);
  if (pathname === paths.settings) return i18n._(goSettings.label);
  if (pathname === paths.trash) return i18n._(goTrash.label);
  if (pathname === paths.help) return i18n._(help.label);
  if (pathname === paths.search) return i18n._(search.label);
  const command = Object.values(folderPlaces).find((each) => each.place === place);
  if (place !== undefined && command) return i18n._(command.label);
  switch (place) {
    case 'readouts':
      return t`Readouts`;
    case undefined:
    default:
      return t`Missing page`;
  }
}
