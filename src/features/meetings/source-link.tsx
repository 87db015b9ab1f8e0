import type { SourceId } from '#domain/id.ts';
import { paths } from '#state/paths.ts';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { MeetingBook } from './meeting-book.ts';

interface SourceLinkProps {
  readonly id: SourceId | null;
  readonly book: MeetingBook;
}

/** Where it is read; what is not recorded says so. */
export function SourceLink({ id, book }: SourceLinkProps) {
  if (id === null) return <Trans>no source recorded</Trans>;
  const source = book.sources.get(id);
  return source ? (
    <Link to={paths.reading(source)}>
      <bdi>{source.title || <Trans>untitled source</Trans>}</bdi>
    </Link>
  ) : (
    <Trans>source missing</Trans>
  );
}
