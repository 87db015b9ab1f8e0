import { formatDay } from '#domain/format-date.ts';
import { onClockOf } from '#domain/meeting-time.ts';
import type { Meeting } from '#domain/meeting.ts';
import { Trans, useLingui } from '@lingui/react/macro';

/** The time on the meeting's own clock, and on the reader's where that one shows another. */
export function MeetingTime({ meeting }: { readonly meeting: Meeting }) {
  const { t, i18n } = useLingui();
  const { time, timeZone, date } = meeting;
  if (time === '') return <>{t`not recorded`}</>;
  const here = onClockOf(meeting, new Intl.DateTimeFormat().resolvedOptions().timeZone);
  return (
    <span className="num">
      {time} {timeZone === '' ? t`(time zone not recorded)` : `(${timeZone})`}
      {here && (
        <>
          {' · '}
          {here.day === date.edtf ? (
            <Trans>{here.time} on your clock</Trans>
          ) : (
            <Trans>
              {here.time} on your clock, {formatDay(here.day, i18n.locale)}
            </Trans>
          )}
        </>
      )}
    </span>
  );
}
