import { useFolderAtHand } from '#state/folder-at-hand.ts';
import { paths } from '#state/paths.ts';
import { Icon } from '#ui/icon.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { NavLink, useParams } from 'react-router';
import s from './phone-bar.module.css';

/** The five main places, at the bottom of a phone. */
export function PhoneBar() {
  const { t } = useLingui();
  const { negotiation, track } = useParams();
  const folder = useFolderAtHand(negotiation);
  if (!folder) return null;
  const { id } = folder;
  return (
    <nav className={s['bar']} aria-label={t`Main places`}>
      <NavLink to={paths.today} end>
        <Icon name="today" />
        <Trans>Today</Trans>
      </NavLink>
      <NavLink
        to={paths.negotiation(id)}
        end
        className={track === undefined ? '' : (s['within'] ?? '')}
      >
        <Icon name="tracks" />
        <Trans>Tracks</Trans>
      </NavLink>
      <NavLink to={paths.negotiation(id, 'meetings')}>
        <Icon name="meetings" />
        <Trans>Meetings</Trans>
      </NavLink>
      <NavLink to={paths.negotiation(id, 'steps')}>
        <Icon name="steps" />
        <Trans>Steps</Trans>
      </NavLink>
      <NavLink to={paths.negotiation(id, 'log')}>
        <Icon name="log" />
        <Trans>Log</Trans>
      </NavLink>
    </nav>
  );
}
