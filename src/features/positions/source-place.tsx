import type { Position } from '#domain/position.ts';
import type { Source } from '#domain/source.ts';
import { paths } from '#state/paths.ts';
import { useQuotesAbout } from '#state/read-quotes.ts';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

interface SourcePlaceProps {
  readonly position: Position;
  readonly source: Source;
}

/** The source of a position, and the passage that it rests on. A correction rests where its entry did. */
export function SourcePlace({ position, source }: SourcePlaceProps) {
  const { id, corrects, negotiationId } = position;
  const quotes = useQuotesAbout(corrects === null ? [id] : [id, corrects]);
  const quote = quotes.find(({ sourceId }) => sourceId === source.id);
  return (
    <>
      <Link to={paths.reading(source)}>
        <bdi>{source.title}</bdi>
      </Link>
      {quote && (
        <>
          {', '}
          <Link to={paths.source(negotiationId, source.id, quote.id)}>
            <Trans>its passage</Trans>
          </Link>
        </>
      )}
    </>
  );
}
