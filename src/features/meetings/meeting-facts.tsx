import { membersOf } from '#domain/id.ts';
import { tlpLabels } from '#domain/marking.ts';
import {
  meetingFormatLabels,
  meetingLevelLabels,
  meetingStatusLabels,
  type Meeting,
} from '#domain/meeting.ts';
import { DateText } from '#nouns/date-text.tsx';
import { PassageList } from '#nouns/passage-list.tsx';
import { useQuotesAbout } from '#state/read-quotes.ts';
import { RecordList } from '#ui/record-list.tsx';
import { paths } from '#state/paths.ts';
import { useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { ReactNode } from 'react';
import type { MeetingBook } from './meeting-book.ts';
import { MeetingLink } from './meeting-link.tsx';
import { MeetingStatus } from './meeting-status.tsx';
import { MeetingTime } from './meeting-time.tsx';
import { SourceLink } from './source-link.tsx';
import { StepLink } from './step-link.tsx';

interface MeetingFactsProps {
  readonly meeting: Meeting;
  readonly book: MeetingBook;
}

/** The plain fields of a meeting; what is not recorded says so. */
export function MeetingFacts({ meeting, book }: MeetingFactsProps) {
  const { t, i18n } = useLingui();
  const { level, format, followsId, sourceId, tlp, markingLabel } = meeting;
  const none = t`not recorded`;
  const quotes = useQuotesAbout([meeting.id]);
  const followers = [...book.meetings.values()].filter((other) => other.followsId === meeting.id);
  const steps = membersOf(meeting.waitsFor);
  const initiators = membersOf(meeting.initiators).map(
    (id) => book.persons.get(id)?.name ?? t`missing person`,
  );
  const tracks = membersOf(meeting.tracks).flatMap((id) => book.tracks.get(id)?.title ?? []);
  const list = new Intl.ListFormat(i18n.locale, { type: 'conjunction' });
  const marking = [tlp === null ? '' : i18n._(tlpLabels[tlp]), markingLabel].filter(Boolean);
  const rows: { label: string; value: ReactNode }[] = [
    {
      label: t`Status`,
      value: (
        <MeetingStatus meeting={meeting}>
          {i18n._(meetingStatusLabels[meeting.status])}
        </MeetingStatus>
      ),
    },
    { label: t`Date`, value: <DateText date={meeting.date} /> },
    { label: t`Time`, value: <MeetingTime meeting={meeting} /> },
    { label: t`Place`, value: meeting.place ? <bdi>{meeting.place}</bdi> : none },
    { label: t`Level`, value: level ? i18n._(meetingLevelLabels[level]) : none },
    { label: t`Format`, value: format ? i18n._(meetingFormatLabels[format]) : none },
    {
      label: t`Initiated by`,
      value: initiators.length > 0 ? <bdi>{list.format(initiators)}</bdi> : none,
    },
    { label: t`Tracks`, value: tracks.length > 0 ? <bdi>{list.format(tracks)}</bdi> : t`none` },
  ];
  if (followsId !== null)
    rows.push({ label: t`Follows`, value: <MeetingLink id={followsId} book={book} /> });
  if (followers.length > 0)
    rows.push({
      label: t`Followed by`,
      value: followers.map((other) => (
        <div key={other.id}>
          <MeetingLink id={other.id} book={book} />
        </div>
      )),
    });
  if (steps.length > 0)
    rows.push({
      label: t`Waits for`,
      value: steps.map((id) => (
        <div key={id}>
          <StepLink id={id} book={book} />
        </div>
      )),
    });
  rows.push({ label: t`Source`, value: <SourceLink id={sourceId} book={book} /> });
  if (quotes.length > 0)
    rows.push({
      label: t`Passage`,
      value: (
        <PassageList quotes={quotes}>
          {(quote, words) => <Link to={paths.passage(quote)}>{words}</Link>}
        </PassageList>
      ),
    });
  if (marking.length > 0) rows.push({ label: t`Marking`, value: marking.join(' · ') });
  return <RecordList rows={rows} />;
}
