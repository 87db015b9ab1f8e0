import { NowOnly } from '#nouns/now-only.tsx';
import { delegationsOf } from '#domain/delegations.ts';
import type { Meeting } from '#domain/meeting.ts';
import { Button } from '#ui/button.tsx';
import { Trans } from '@lingui/react/macro';
import { lazy, Suspense, useId, useState } from 'react';
import { DelegationText } from './delegation-text.tsx';
import type { MeetingBook } from './meeting-book.ts';
import styles from './meeting-record.module.css';

const AttendanceEditor = lazy(() =>
  import('./attendance-editor.tsx').then((module) => ({ default: module.AttendanceEditor })),
);

interface AttendanceSectionProps {
  readonly meeting: Meeting;
  readonly book: MeetingBook;
}

/** Who was there, in what post on that day, and who was not. */
export function AttendanceSection({ meeting, book }: AttendanceSectionProps) {
  const id = useId();
  const [isEditing, setIsEditing] = useState(false);
  const entries = delegationsOf(meeting, [...book.parties.keys()]);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.top}>
        <h3 className={styles.heading} id={id}>
          <Trans>Attendance</Trans>
        </h3>
        <NowOnly>
          <Button
            size="small"
            variant="quiet"
            aria-expanded={isEditing}
            onClick={() => setIsEditing(!isEditing)}
          >
            {isEditing ? <Trans>Done</Trans> : <Trans>Edit attendance</Trans>}
          </Button>
        </NowOnly>
      </div>
      {isEditing ? (
        <Suspense fallback={null}>
          <AttendanceEditor meeting={meeting} entries={entries} book={book} />
        </Suspense>
      ) : (
        <>
          {entries.length === 0 && (
            <p className={styles.quiet}>
              <Trans>Not recorded.</Trans>
            </p>
          )}
          <ul className={styles.list}>
            {entries.map((entry) => (
              <DelegationText key={entry.partyId ?? ''} entry={entry} book={book} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
