import { AsOfField } from '#app/as-of/as-of-field.tsx';
import { NotThen } from '#app/as-of/not-then.tsx';
import { useIsPast } from '#nouns/as-of-day.ts';
import { ReadoutsPanel } from '#features/meetings/readouts-panel.tsx';
import { useFolder } from '#app/folder.tsx';
import { NotFound } from '#app/not-found.ts';
import { PageTitle } from '#app/page-title.tsx';
import { DateText } from '#nouns/date-text.tsx';
import { useRow } from '#state/read.ts';
import { PageHeader } from '#ui/page-header.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';

export function ReadoutsScreen() {
  const { t } = useLingui();
  const negotiation = useFolder();
  const { meeting: id = '' } = useParams();
  const isPast = useIsPast();
  const meeting = useRow('meetings', id);
  if (meeting === null || meeting.deleted || meeting.negotiationId !== negotiation.id)
    return isPast ? (
      <NotThen what="meeting" />
    ) : (
      <NotFound title={t`There is no such meeting here`} />
    );
  const { title } = meeting;
  return (
    <>
      <PageTitle title={t`Readouts · ${title}`} />
      <PageHeader
        actions={<AsOfField />}
        title={<Trans>Readouts side by side</Trans>}
        meta={
          <>
            <bdi>{title}</bdi>
            <DateText date={meeting.date} />
          </>
        }
      />
      <ReadoutsPanel negotiation={negotiation} meeting={meeting} />
    </>
  );
}
