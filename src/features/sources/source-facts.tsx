import { reliabilityLabels } from '#domain/grade.ts';
import { sourceKindLabels, type Source } from '#domain/source.ts';
import { DateText } from '#nouns/date-text.tsx';
import { paths } from '#state/paths.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';

/** What a source is, in one line, and the way to its record. */
export function SourceFacts({ source }: { readonly source: Source }) {
  const { i18n } = useLingui();
  const { kind, outlet, author, published, reliability } = source;
  const facts = [kind === null ? '' : i18n._(sourceKindLabels[kind]), outlet, author];
  const known = facts.filter(Boolean).join(' · ');
  return (
    <>
      {known !== '' && <span dir="auto">{known}</span>}
      <DateText date={published} />
      <span>{i18n._(reliabilityLabels[reliability])}</span>
      <Link to={`${paths.negotiation(source.negotiationId, 'sources')}?item=${source.id}`}>
        <Trans>Its record</Trans>
      </Link>
    </>
  );
}
