import { NowOnly } from '#nouns/now-only.tsx';
import type { Meeting } from '#domain/meeting.ts';
import { paths } from '#state/paths.ts';
import { buttonClass } from '#ui/button-class.ts';
import { Button } from '#ui/button.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState, type KeyboardEvent } from 'react';
import { Link } from 'react-router';
import { AgendaSection } from './agenda-section.tsx';
import { AttendanceSection } from './attendance-section.tsx';
import type { MeetingBook } from './meeting-book.ts';
import { MeetingFacts } from './meeting-facts.tsx';
import { OutputsSection } from './outputs-section.tsx';
import styles from './meeting-record.module.css';

const MeetingDialog = lazy(() =>
  import('./meeting-dialog.tsx').then((module) => ({ default: module.MeetingDialog })),
);

interface MeetingRecordProps {
  readonly meeting: Meeting;
  readonly book: MeetingBook;
  readonly onClose: () => void;
}

/** Everything on record about one meeting, unfolded in its place in the chain. */
export function MeetingRecord({ meeting, book, onClose }: MeetingRecordProps) {
  const { t } = useLingui();
  const [isEditing, setIsEditing] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (event.currentTarget.contains(event.target as Node)) onClose();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape, for whatever inside has focus
    <section className={styles.record} aria-label={t`Record of the meeting`} onKeyDown={onKeyDown}>
      <MeetingFacts meeting={meeting} book={book} />
      <div className={styles.actions}>
        <NowOnly>
          <Button size="small" icon="edit" onClick={() => setIsEditing(true)}>
            <Trans>Edit meeting</Trans>
          </Button>
        </NowOnly>
        {book.readouts.some((readout) => readout.meetingId === meeting.id) && (
          <Link
            className={buttonClass('secondary', 'small')}
            to={paths.readouts(book.negotiation.id, meeting.id)}
          >
            <Trans>Compare readouts</Trans>
          </Link>
        )}
        <Button size="small" variant="quiet" onClick={onClose}>
          <Trans>Close record</Trans>
        </Button>
      </div>
      <AttendanceSection meeting={meeting} book={book} />
      <AgendaSection meeting={meeting} book={book} />
      <OutputsSection meeting={meeting} book={book} />
      {isEditing && (
        <Suspense fallback={null}>
          <MeetingDialog book={book} meeting={meeting} onClose={() => setIsEditing(false)} />
        </Suspense>
      )}
    </section>
  );
}
