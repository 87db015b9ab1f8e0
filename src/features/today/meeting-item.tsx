import { isOpen } from '#domain/date.ts';
import { meetingStatusLabels, type Meeting } from '#domain/meeting.ts';
import { DateText } from '#nouns/date-text.tsx';
import { paths } from '#state/paths.ts';
import { StatusWord } from '#ui/status-word.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { Item } from './item.tsx';
import type { Names } from './names.ts';

interface MeetingItemProps extends Names {
  readonly meeting: Meeting;
  readonly isUnderWay?: boolean | undefined;
}

/** A meeting; one without a day is drawn as undated. */
export function MeetingItem({ meeting, isUnderWay = false, folders }: MeetingItemProps) {
  const { t, i18n } = useLingui();
  const { id, negotiationId, title, date, place, status, time, timeZone } = meeting;
  const zone = timeZone === '' ? t`time zone not recorded` : timeZone;
  const clock = time === '' ? undefined : `${time} (${zone})`;
  const shape = isUnderWay ? 'dot' : isOpen(date) ? 'dashed' : 'ring';
  return (
    <Item
      to={`${paths.negotiation(negotiationId, 'meetings')}?item=${id}`}
      title={title}
      facts={[i18n._(meetingStatusLabels[status]), clock, place]}
      negotiationId={negotiationId}
      folders={folders}
      when={
        <StatusWord shape={shape} tone={isUnderWay ? 'accent' : 'quiet'}>
          {isUnderWay ? <Trans>Today</Trans> : <DateText date={date} fallback={t`no date yet`} />}
        </StatusWord>
      }
    />
  );
}
