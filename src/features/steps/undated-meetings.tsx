import { isOpen } from '#domain/date.ts';
import { meetingStatusLabels } from '#domain/meeting.ts';
import { isPendingMeeting } from '#domain/next-meeting.ts';
import { DateText } from '#nouns/date-text.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { MeetingLink } from './meeting-link.tsx';
import type { StepBook } from './step-book.ts';
import styles from './steps-panel.module.css';

/** Beside the steps that wait with no date: the meetings that have none either. */
export function UndatedMeetings({ book }: { readonly book: StepBook }) {
  const { i18n } = useLingui();
  const { meetings, track } = book;
  const undated = [...meetings.values()].filter(
    (meeting) =>
      isPendingMeeting(meeting) &&
      isOpen(meeting.date) &&
      (track === undefined || meeting.tracks[track.id]),
  );
  if (undated.length === 0) return null;
  return (
    <section className={styles.meetings}>
      <h3 className={styles.small}>
        <Trans>Meetings with no date</Trans>
      </h3>
      <ul className={styles.links}>
        {undated.map((meeting) => (
          <li key={meeting.id}>
            <MeetingLink id={meeting.id} book={book} />
            <span>
              {' · '}
              {i18n._(meetingStatusLabels[meeting.status])}
              {' · '}
              <DateText date={meeting.date} fallback={<Trans>no date</Trans>} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
