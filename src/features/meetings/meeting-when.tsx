import { isExactDay, isOpen, isUnknown } from '#domain/date.ts';
import { instantOf } from '#domain/day.ts';
import type { Meeting } from '#domain/meeting.ts';
import { DateText } from '#nouns/date-text.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import styles from './meeting-row.module.css';

/** The date column: the day, or the words in which it was given; under it weekday and place. */
export function MeetingWhen({ meeting }: { readonly meeting: Meeting }) {
  const { i18n } = useLingui();
  const { date, place, status } = meeting;
  const notYet = status === 'held' ? <Trans>Date unknown</Trans> : <Trans>No date yet</Trans>;
  const weekday =
    date.edtf !== null && isExactDay(date)
      ? new Intl.DateTimeFormat(i18n.locale, { weekday: 'short', timeZone: 'UTC' }).format(
          instantOf(date.edtf),
        )
      : null;
  return (
    <div className={styles.when}>
      <span className={styles.date}>
        <DateText date={date} fallback={notYet} />
      </span>
      {!isUnknown(date) && isOpen(date) && status !== 'held' && (
        <span>
          <Trans>no date yet</Trans>
        </span>
      )}
      {(weekday !== null || place !== '') && (
        <span>
          {weekday}
          {weekday !== null && place !== '' && ' · '}
          {place !== '' && <bdi>{place}</bdi>}
        </span>
      )}
    </div>
  );
}
