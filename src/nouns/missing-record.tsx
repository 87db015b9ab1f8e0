import { Callout } from '#ui/callout.tsx';
import { Trans } from '@lingui/react/macro';

/** For a link to a record that is not among those shown; a malformed id is passed over. */
export function MissingRecord({ item }: { readonly item: string | null }) {
  if (item === null || !/^[0-9a-f-]{36}$/.test(item)) return null;
  return (
    <Callout>
      <Trans>
        The record that this link leads to is not here. It was deleted, or is kept in another
        browser. Nothing was changed.
      </Trans>
    </Callout>
  );
}
