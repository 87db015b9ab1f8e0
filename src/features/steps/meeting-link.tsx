import { paths } from '#state/paths.ts';
import { useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { StepBook } from './step-book.ts';

interface MeetingLinkProps {
  readonly id: string;
  readonly book: StepBook;
}

/** Leads to a meeting's record; one that is gone is named as missing. */
export function MeetingLink({ id, book }: MeetingLinkProps) {
  const { t } = useLingui();
  const meeting = book.meetings.get(id);
  if (!meeting) return <>{t`a meeting that is missing`}</>;
  return (
    <Link to={`${paths.negotiation(book.negotiation.id, 'meetings')}?item=${id}`}>
      <bdi>{meeting.title}</bdi>
    </Link>
  );
}
