import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { NowOnly } from './now-only.tsx';

/** What to do about an empty list; on an earlier day there is nothing to do but to go on in time. */
export function EmptyHint({ children }: { readonly children: ReactNode }) {
  return <NowOnly past={<Trans>Move to a later day, or back to now.</Trans>}>{children}</NowOnly>;
}
