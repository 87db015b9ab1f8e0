import type { SourceId } from '#domain/id.ts';
import { paths } from '#state/paths.ts';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { MeetingBook } from './meeting-book.ts';

interface SourceLinkProps {
  readonly id: SourceId | null;
  readonly book: MeetingBook;
}

export function SourceLink({ id, book }: SourceLinkProps) {
  if (id === null) return <Trans>no source recorded</Trans>;
  const source = book.sources.get(id);
  if (!source) return <Trans>source missing</Trans>;
  return (
    <Link to={`${paths.negotiation(book.negotiation.id, 'sources')}?item=${id}`}>
      <bdi>{source.title}</bdi>
    </Link>
  );
}
