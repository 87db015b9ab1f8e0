import { isExactDay, isOpen, isUnknown } from '#domain/date.ts';
import { instantOf } from '#domain/day.ts';
import type { Meeting } from '#domain/meeting.ts';
import { DateText } from '#nouns/date-text.tsx';
import { InlineDate } from '#nouns/inline-date.tsx';
import { useInline } from '#state/inline.ts';
import { write } from '#state/write.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import styles from './meeting-row.module.css';

/** The date column: the day, or the words in which it was given; under it weekday and place. */
export function MeetingWhen({ meeting }: { readonly meeting: Meeting }) {
  const { t, i18n } = useLingui();
  const { id, date, place, status } = meeting;
  const dating = useInline(id, 'date', date, (next) =>
    write.editRow('meetings', id, { date: next }),
  );
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
        <InlineDate inline={dating} label={t`Date`} hint={t`Change the date`}>
          <DateText date={date} fallback={notYet} />
        </InlineDate>
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
