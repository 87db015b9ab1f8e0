import { isOpen } from '#domain/date.ts';
import { meetingStatusLabels, type Meeting } from '#domain/meeting.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import { nextMeeting } from '#domain/next-meeting.ts';
import { DateText } from '#nouns/date-text.tsx';
import { useToday } from '#nouns/use-today.ts';
import { paths } from '#state/paths.ts';
import { StatusWord } from '#ui/status-word.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';

interface TrackMeetingProps {
  readonly negotiation: Negotiation;
  /** Of the track. */
  readonly meetings: readonly Meeting[];
}

/** The track's next meeting; one without a date is drawn as undated. */
export function TrackMeeting({ negotiation, meetings }: TrackMeetingProps) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const meeting = nextMeeting(meetings, today);
  if (meeting === null) return null;
  return (
    <div>
      <dt>
        <Trans>Next meeting</Trans>
      </dt>
      <dd>
        <StatusWord shape={isOpen(meeting.date) ? 'dashed' : 'ring'}>
          <DateText date={meeting.date} fallback={t`no date yet`} />
        </StatusWord>{' '}
        <Link to={`${paths.negotiation(negotiation.id, 'meetings')}?item=${meeting.id}`} dir="auto">
          {meeting.title}
        </Link>
        , {i18n._(meetingStatusLabels[meeting.status]).toLocaleLowerCase(i18n.locale)}
      </dd>
    </div>
  );
}
