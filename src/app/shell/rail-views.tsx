import { isNarrowed, viewUrl, type SavedView } from '#domain/saved-view.ts';
import { saveThisView } from '#state/commands/deeds.ts';
import { keyOf } from '#state/commands/key-text.ts';
import { openSaveView } from '#state/dialogs.ts';
import { notify } from '#state/notices.ts';
import { putView, removeView, useSavedViews } from '#state/saved-views.ts';
import { Button } from '#ui/button.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { Icon } from '#ui/icon.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLocation } from 'react-router';
import s from './rail.module.css';

/** Pages with their filters, each under the name that it was given; and the way to name what is shown. */
export function RailViews({ negotiationId }: { readonly negotiationId: string }) {
  const { t, i18n } = useLingui();
  const { pathname, search } = useLocation();
  const all = useSavedViews() ?? [];
  const views = all.filter((view) => view.negotiationId === negotiationId);
  const here = viewUrl(pathname, search);
  const canSave = isNarrowed(pathname, search) && !views.some((view) => view.url === here);
  if (views.length === 0 && !canSave) return null;
  return (
    <nav className={s['nav']} aria-label={t`Saved views`}>
      <h2 className={s['heading']}>
        <Trans>Saved views</Trans>
      </h2>
      {views.map((view) => (
        <ViewLink key={view.id} view={view} isHere={view.url === here} />
      ))}
      {canSave && (
        <Button
          variant="quiet"
          size="small"
          icon="plus"
          title={keyOf(saveThisView)}
          onClick={openSaveView}
        >
          {i18n._(saveThisView.label)}
        </Button>
      )}
    </nav>
  );
}

function ViewLink({ view, isHere }: { readonly view: SavedView; readonly isHere: boolean }) {
  const { t } = useLingui();
  const { name, url } = view;
  const remove = async () => {
    await removeView(view);
    notify(t`Removed the view “${name}”.`, { label: t`Undo`, run: () => void putView(view) });
  };
  return (
    <div className={s['view']}>
      <Link to={url} className={s['link']} aria-current={isHere ? 'page' : undefined}>
        <Icon name="filter" />
        <span className={s['name']} dir="auto">
          {name}
        </span>
      </Link>
      <IconButton
        icon="close"
        size="small"
        label={t`Remove the view “${name}”`}
        onClick={() => void remove()}
      />
    </div>
  );
}
