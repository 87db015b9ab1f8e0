import type { Meeting } from '#domain/meeting.ts';
import { Trans } from '@lingui/react/macro';
import type { MeetingBook } from './meeting-book.ts';
import { MeetingLink } from './meeting-link.tsx';
import styles from './meeting-row.module.css';

interface FollowsLineProps {
  readonly meeting: Meeting;
  readonly above: Meeting | null;
  readonly book: MeetingBook;
}

/** Names the meeting that this one follows, where it is not the one above. */
export function FollowsLine({ meeting, above, book }: FollowsLineProps) {
  const { followsId } = meeting;
  if (followsId === null || followsId === above?.id) return null;
  return (
    <p className={styles.follows}>
      <Trans>
        Follows <MeetingLink id={followsId} book={book} />
      </Trans>
    </p>
  );
}
