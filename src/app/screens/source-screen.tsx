import { AsOfField } from '#app/as-of/as-of-field.tsx';
import { ReaderPanel } from '#features/reader/reader-panel.tsx';
import { SourceFacts } from '#features/sources/source-facts.tsx';
import { NoText } from '#features/sources/no-text.tsx';
import { useFolder } from '#app/folder.tsx';
import { NotThen } from '#app/as-of/not-then.tsx';
import { useIsPast } from '#nouns/as-of-day.ts';
import { NotFound } from '#app/not-found.ts';
import { PageTitle } from '#app/page-title.tsx';
import { useRow, useSourceText } from '#state/read.ts';
import { PageHeader } from '#ui/page-header.tsx';
import { useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';

/** One source, to be read. */
export function SourceScreen() {
  const { t } = useLingui();
  const negotiation = useFolder();
  const { source: id = '' } = useParams();
  const isPast = useIsPast();
  const source = useRow('sources', id);
  const kept = useSourceText(id);
  if (!source || source.deleted || source.negotiationId !== negotiation.id) {
    return isPast ? (
      <NotThen what="source" />
    ) : (
      <NotFound title={t`There is no such source here`} />
    );
  }
  const title = source.title || t`Untitled source`;
  const folder = negotiation.title;
  return (
    <>
      <PageTitle title={t`${title} · ${folder}`} />
      <PageHeader actions={<AsOfField />} title={title} meta={<SourceFacts source={source} />} />
      {kept ? (
        <ReaderPanel negotiation={negotiation} source={source} kept={kept} />
      ) : (
        <NoText source={source} />
      )}
    </>
  );
}
