import type { Removal } from '#state/trash.ts';
import { Callout } from '#ui/callout.tsx';
import { Trans, useLingui } from '@lingui/react/macro';

/** Why nothing was removed, and what to do. */
export function NotRemoved({ removal }: { readonly removal: Removal }) {
  const { t, i18n } = useLingui();
  if (removal.kind === 'removed') return null;
  return (
    <div role="alert">
      <Callout tone="danger" title={t`Nothing was removed`}>
        {removal.kind === 'unprotected' ? (
          removal.says.map((words) => i18n._(words)).join(' ')
        ) : (
          <Trans>
            The browser could not write to the disk. Everything is as it was. Free some space, then
            try again.
          </Trans>
        )}
      </Callout>
    </div>
  );
}
