import { PageTitle } from '#app/page-title.tsx';
import { formatDay } from '#domain/format-date.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { AsOfField } from './as-of-field.tsx';
import { useMover } from './as-of-mover.ts';

interface NotThenProps {
  readonly what?: 'track' | 'meeting' | 'source' | 'issue';
}

/** For what was not on record on the day that is shown. */
export function NotThen({ what = 'track' }: NotThenProps) {
  const { t, i18n } = useLingui();
  const { day, moveTo } = useMover();
  const date = day === null ? '' : formatDay(day, i18n.locale);
  const title = t`Not on record yet`;
  const titles = {
    track: t`This track was not on record as of ${date}`,
    meeting: t`This meeting was not on record as of ${date}`,
    source: t`This source was not on record as of ${date}`,
    issue: t`This issue was not on record as of ${date}`,
  };
  return (
    <>
      <PageTitle title={title} />
      <PageHeader title={title} actions={<AsOfField />} />
      <EmptyState
        title={titles[what]}
        actions={
          <Button variant="primary" onClick={() => moveTo(null)}>
            <Trans>Back to now</Trans>
          </Button>
        }
      >
        <Trans>Move to a later day, or back to now.</Trans>
      </EmptyState>
    </>
  );
}
