import { useLingui } from '@lingui/react/macro';
import { Link, useSearchParams } from 'react-router';
import type { MeetingBook } from './meeting-book.ts';

interface MeetingLinkProps {
  readonly id: string;
  readonly book: MeetingBook;
}

/** Opens another meeting of the chain; one that is gone is named as missing. */
export function MeetingLink({ id, book }: MeetingLinkProps) {
  const { t } = useLingui();
  const [search] = useSearchParams();
  const meeting = book.meetings.get(id);
  if (!meeting) return <>{t`a meeting that is missing`}</>;
  const next = new URLSearchParams(search);
  next.set('item', id);
  return (
    <Link to={{ search: `?${next}` }} preventScrollReset>
      <bdi>{meeting.title}</bdi>
    </Link>
  );
}
