import { meetingStatuses, meetingStatusLabels, type Meeting } from '#domain/meeting.ts';
import { InlineStatus } from '#nouns/inline-status.tsx';
import { write } from '#state/write.ts';
import type { ReactNode } from 'react';

interface MeetingStatusProps {
  readonly meeting: Meeting;
  readonly children: ReactNode;
}

/** Pressing it sets another status. */
export function MeetingStatus({ meeting, children }: MeetingStatusProps) {
  return (
    <InlineStatus
      statuses={meetingStatuses}
      labels={meetingStatusLabels}
      current={meeting.status}
      onChoose={(status) => void write.editRow('meetings', meeting.id, { status })}
    >
      {children}
    </InlineStatus>
  );
}
