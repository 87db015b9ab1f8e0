import { agendaOf } from '#domain/agenda.ts';
import { delegationsOf, type DelegationEntry } from '#domain/delegations.ts';
import { membersOf } from '#domain/id.ts';
import {
  attendanceLabels,
  attendances,
  meetingFormatLabels,
  meetingLevelLabels,
  meetingStatusLabels,
  type Meeting,
} from '#domain/meeting.ts';
import { isFinished } from '#domain/step-state.ts';
import { Tag } from '#ui/badge.tsx';
import { Plural, useLingui } from '@lingui/react/macro';
import type { MeetingBook } from './meeting-book.ts';
import { MeetingStatus } from './meeting-status.tsx';
import styles from './meeting-row.module.css';

interface MeetingTagsProps {
  readonly meeting: Meeting;
  readonly book: MeetingBook;
}

export function MeetingTags({ meeting, book }: MeetingTagsProps) {
  const { t, i18n } = useLingui();
  const { level, format, status } = meeting;
  const entries = delegationsOf(meeting, [...book.parties.keys()]);
  const there = entries.filter((entry) => entry.delegation?.attendance === 'attended');
  const list = new Intl.ListFormat(i18n.locale, { type: 'unit', style: 'short' });
  const partyName = ({ partyId }: DelegationEntry) => {
    const party = book.parties.get(partyId ?? '');
    return party ? party.shortName || party.name : t`missing party`;
  };
  const agenda = agendaOf(meeting);
  const isAllIssues = agenda.every(({ item }) => item.issueId !== null);
  const waits = membersOf(meeting.waitsFor).filter((id) => {
    const step = book.steps.get(id);
    return step === undefined || !isFinished(step);
  }).length;
  return (
    <ul className={styles.tags}>
      {status !== 'held' && (
        <li>
          <MeetingStatus meeting={meeting}>
            <Tag tone={status === 'cancelled' ? 'warn' : 'neutral'}>
              {i18n._(meetingStatusLabels[status])}
            </Tag>
          </MeetingStatus>
        </li>
      )}
      {level && (
        <li>
          <Tag>{i18n._(meetingLevelLabels[level])}</Tag>
        </li>
      )}
      {format && (
        <li>
          <Tag>{i18n._(meetingFormatLabels[format])}</Tag>
        </li>
      )}
      {there.map((entry) => {
        const names = entry.people.map(
          ({ personId }) => book.persons.get(personId)?.name ?? t`missing person`,
        );
        return (
          <li key={entry.partyId}>
            <Tag>
              <bdi>{partyName(entry)}</bdi>
              {names.length > 0 && ': '}
              <bdi>{list.format(names)}</bdi>
            </Tag>
          </li>
        );
      })}
      {attendances
        .filter((attendance) => attendance !== 'attended')
        .map((attendance) => {
          const named = entries.filter((entry) => entry.delegation?.attendance === attendance);
          if (named.length === 0) return null;
          const names = list.format(named.map((entry) => partyName(entry)));
          return (
            <li key={attendance}>
              <Tag>
                {i18n._(attendanceLabels[attendance])}: <bdi>{names}</bdi>
              </Tag>
            </li>
          );
        })}
      {agenda.length > 0 && (
        <li>
          <Tag>
            {isAllIssues ? (
              <Plural
                value={agenda.length}
                one="# issue on the agenda"
                other="# issues on the agenda"
              />
            ) : (
              <Plural
                value={agenda.length}
                one="# item on the agenda"
                other="# items on the agenda"
              />
            )}
          </Tag>
        </li>
      )}
      {waits > 0 && (
        <li>
          <Tag>
            <Plural value={waits} one="waits for # step" other="waits for # steps" />
          </Tag>
        </li>
      )}
    </ul>
  );
}
