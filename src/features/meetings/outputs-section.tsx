import type { Meeting } from '#domain/meeting.ts';
import { paths } from '#state/paths.ts';
import { TextBlock } from '#ui/text-block.tsx';
import { Trans } from '@lingui/react/macro';
import { useId } from 'react';
import { Link } from 'react-router';
import type { MeetingBook } from './meeting-book.ts';
import { StepLink } from './step-link.tsx';
import styles from './meeting-record.module.css';

interface OutputsSectionProps {
  readonly meeting: Meeting;
  readonly book: MeetingBook;
}

/** What came out of a meeting: words, and the steps and understandings that point at it. */
export function OutputsSection({ meeting, book }: OutputsSectionProps) {
  const id = useId();
  const steps = [...book.steps.values()].filter(
    (step) => step.meetingId === meeting.id || step.meetings[meeting.id],
  );
  const understandings = book.understandings.filter((each) => each.meetingId === meeting.id);
  const isEmpty = meeting.outputs === '' && steps.length + understandings.length === 0;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 className={styles.heading} id={id}>
        <Trans>Outputs</Trans>
      </h3>
      {meeting.outputs !== '' && <TextBlock text={meeting.outputs} clamp={12} />}
      {isEmpty && (
        <p className={styles.quiet}>
          <Trans>None recorded.</Trans>
        </p>
      )}
      {understandings.length > 0 && (
        <div>
          <p className={styles.quiet}>
            <Trans>Understandings</Trans>
          </p>
          <ul className={styles.list}>
            {understandings.map((each) => (
              <li key={each.id}>
                <Link
                  to={`${paths.negotiation(book.negotiation.id, 'understandings')}?item=${each.id}`}
                >
                  <bdi>{each.title || each.text}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      {steps.length > 0 && (
        <div>
          <p className={styles.quiet}>
            <Trans>Next steps</Trans>
          </p>
          <ul className={styles.list}>
            {steps.map((step) => (
              <li key={step.id}>
                <StepLink id={step.id} book={book} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
