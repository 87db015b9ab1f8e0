import { lazyNamed } from '#app/lazy-named.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import { NowOnly } from '#nouns/now-only.tsx';
import { openNewNegotiation } from '#state/dialogs.ts';
import { paths } from '#state/paths.ts';
import { useHasData, useNegotiations } from '#state/read.ts';
import { Button } from '#ui/button.tsx';
import { Icon, type IconName } from '#ui/icon.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense, type ReactNode } from 'react';
import { NavLink, useLocation, useParams } from 'react-router';
import { SaveState } from './save-state.tsx';
import s from './rail.module.css';

const UndoSteps = lazyNamed(() => import('./undo-steps.tsx'), 'UndoSteps');
const RailFolder = lazyNamed(() => import('./rail-folder.tsx'), 'RailFolder');

/** The places: Today, the negotiation at hand with its tracks, the other negotiations. */
export function Rail() {
  const { t } = useLingui();
  const { negotiation: id } = useParams();
  const { pathname } = useLocation();
  const all = useNegotiations();
  // The welcome has that button itself.
  const isWelcome = !useHasData() && pathname === paths.today;
  const current = all.find((each) => each.id === id);
  const others = all.filter((each) => each !== current && !each.archived);
  const archived = all.filter((each) => each !== current && each.archived);
  return (
    <div className={s['rail']}>
      <NavLink to={paths.today} className={s['brand']} aria-label="Parley">
        <span aria-hidden="true">
          <i>[</i>parley<i>]</i>
        </span>
      </NavLink>
      <nav className={s['nav']} aria-label={t`Parley`}>
        <RailLink to={paths.today} icon="today" end>
          <Trans>Today</Trans>
        </RailLink>
      </nav>
      {current && (
        <Suspense fallback={null}>
          <RailFolder negotiation={current} />
        </Suspense>
      )}
      <nav className={s['nav']} aria-label={t`Negotiations`}>
        {others.length > 0 && (
          <h2 className={s['heading']}>
            {current ? <Trans>Other negotiations</Trans> : <Trans>Negotiations</Trans>}
          </h2>
        )}
        {others.map((each) => (
          <FolderLink key={each.id} negotiation={each} />
        ))}
        {archived.length > 0 && (
          <details className={s['archived']}>
            <summary>
              <Trans>Archived</Trans>
            </summary>
            {archived.map((each) => (
              <FolderLink key={each.id} negotiation={each} />
            ))}
          </details>
        )}
        {!isWelcome && (
          <NowOnly>
            <Button variant="quiet" size="small" icon="plus" onClick={openNewNegotiation}>
              <Trans>New negotiation</Trans>
            </Button>
          </NowOnly>
        )}
      </nav>
      <footer className={s['foot']}>
        <Suspense fallback={null}>
          <UndoSteps />
        </Suspense>
        <RailLink to={paths.trash} icon="trash">
          <Trans>Trash</Trans>
        </RailLink>
        <RailLink to={paths.settings} icon="settings">
          <Trans>Settings</Trans>
        </RailLink>
        <SaveState />
      </footer>
    </div>
  );
}

interface RailLinkProps {
  readonly to: string;
  readonly icon?: IconName | undefined;
  readonly end?: boolean | undefined;
  readonly children: ReactNode;
}

function RailLink({ to, icon, end = false, children }: RailLinkProps) {
  return (
    <NavLink to={to} end={end} className={s['link']}>
      {icon && <Icon name={icon} />}
      <span className={s['name']}>{children}</span>
    </NavLink>
  );
}

function FolderLink({ negotiation }: { readonly negotiation: Negotiation }) {
  return (
    <NavLink to={paths.negotiation(negotiation.id)} className={s['link']}>
      <span className={s['name']} dir="auto">
        {negotiation.title}
      </span>
      {negotiation.example && (
        <span className={s['count']}>
          <Trans>example</Trans>
        </span>
      )}
    </NavLink>
  );
}
