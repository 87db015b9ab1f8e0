import { lazyNamed } from '#app/lazy-named.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import { NowOnly } from '#nouns/now-only.tsx';
import { openNewNegotiation } from '#state/dialogs.ts';
import type { Command } from '#state/commands/command.ts';
import { newNegotiation, palette, search } from '#state/commands/deeds.ts';
import { ariaKeys, keyOf } from '#state/commands/key-text.ts';
import { goSettings, goToday, goTrash } from '#state/commands/places.ts';
import { paths } from '#state/paths.ts';
import { useHasData, useNegotiations } from '#state/read.ts';
import { Button } from '#ui/button.tsx';
import { Icon, type IconName } from '#ui/icon.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense } from 'react';
import { NavLink, useLocation, useParams } from 'react-router';
import { SaveState } from './save-state.tsx';
import s from './rail.module.css';

const UndoSteps = lazyNamed(() => import('./undo-steps.tsx'), 'UndoSteps');
const RailViews = lazyNamed(() => import('./rail-views.tsx'), 'RailViews');
const RailFolder = lazyNamed(() => import('./rail-folder.tsx'), 'RailFolder');

/** The places: Today, the negotiation at hand with its tracks, the other negotiations. */
export function Rail() {
  const { t, i18n } = useLingui();
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
        <RailLink to={paths.today} command={goToday} icon="today" end />
        <NavLink to={paths.search} className={s['link']} aria-keyshortcuts={ariaKeys(search)}>
          <Icon name="search" />
          <span className={s['name']}>{i18n._(search.label)}</span>
          <kbd className={s['count']} aria-hidden="true">
            {keyOf(search)}
          </kbd>
        </NavLink>
        <button
          type="button"
          className={s['link']}
          aria-keyshortcuts={ariaKeys(palette)}
          onClick={openCommands}
        >
          <Icon name="keyboard" />
          <span className={s['name']}>{i18n._(palette.label)}</span>
          <kbd className={s['count']} aria-hidden="true">
            {keyOf(palette)}
          </kbd>
        </button>
      </nav>
      {current && (
        <Suspense fallback={null}>
          <RailFolder negotiation={current} />
          <RailViews negotiationId={current.id} />
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
              {i18n._(newNegotiation.label)}
            </Button>
          </NowOnly>
        )}
      </nav>
      <footer className={s['foot']}>
        <Suspense fallback={null}>
          <UndoSteps />
        </Suspense>
        <RailLink to={paths.trash} command={goTrash} icon="trash" />
        <RailLink to={paths.settings} command={goSettings} icon="settings" />
        <SaveState />
      </footer>
    </div>
  );
}

/** The list of commands is loaded when it is wanted. */
function openCommands(): void {
  void import('#state/palette.ts').then(({ openPalette }) => openPalette());
}

interface RailLinkProps {
  readonly to: string;
  readonly command: Command;
  readonly icon: IconName;
  readonly end?: boolean | undefined;
}

function RailLink({ to, command, icon, end = false }: RailLinkProps) {
  const { i18n } = useLingui();
  return (
    <NavLink to={to} end={end} className={s['link']} title={keyOf(command)}>
      <Icon name={icon} />
      <span className={s['name']}>{i18n._(command.label)}</span>
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
