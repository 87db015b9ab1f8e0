import { isNarrowed, viewUrl } from '#domain/saved-view.ts';
import { saveThisView } from '#state/commands/deeds.ts';
import { keyOf } from '#state/commands/key-text.ts';
import { openSaveView } from '#state/dialogs.ts';
import { useSavedViews } from '#state/saved-views.ts';
import { Button } from '#ui/button.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from 'react-router';
import { RailView } from './rail-view.tsx';
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
        <RailView key={view.id} view={view} views={views} isHere={view.url === here} />
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
