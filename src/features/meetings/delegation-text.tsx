import type { AttendeeEntry, DelegationEntry } from '#domain/delegations.ts';
import { attendanceLabels } from '#domain/meeting.ts';
import { PartyName } from '#nouns/party-name.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import type { MeetingBook } from './meeting-book.ts';
import styles from './meeting-record.module.css';

interface DelegationTextProps {
  readonly entry: DelegationEntry;
  readonly book: MeetingBook;
}

export function DelegationText({ entry, book }: DelegationTextProps) {
  const { t, i18n } = useLingui();
  const { partyId, delegation, people } = entry;
  const isThere = delegation?.attendance === 'attended';
  const facts: string[] = [];
  if (delegation) facts.push(i18n._(attendanceLabels[delegation.attendance]));
  if (isThere && delegation.headId === null) facts.push(t`head not recorded`);
  if (isThere && delegation.isListComplete === true) facts.push(t`list complete`);
  if (isThere && delegation.isListComplete === false) facts.push(t`list not complete`);
  return (
    <li>
      <b>
        {partyId === null ? (
          <Trans>Party not recorded</Trans>
        ) : (
          <PartyName party={book.parties.get(partyId)} />
        )}
      </b>
      <span className={styles.quiet}>{facts.map((fact) => ` · ${fact}`).join('')}</span>
      {people.length > 0 && (
        <ul className={styles.people}>
          {people.map((person) => (
            <li key={person.personId}>{personText(person)}</li>
          ))}
        </ul>
      )}
    </li>
  );

  function personText({ personId, attendee }: AttendeeEntry) {
    const person = book.persons.get(personId);
    const isOther = attendee.attendance !== (delegation?.attendance ?? 'attended');
    const words = [
      attendee.post,
      delegation?.headId === personId ? t`head of delegation` : '',
      isOther ? i18n._(attendanceLabels[attendee.attendance]) : '',
    ].filter(Boolean);
    return (
      <>
        <bdi>{person?.name ?? t`missing person`}</bdi>
        <span className={styles.quiet}>{words.map((word) => ` · ${word}`).join('')}</span>
      </>
    );
  }
}
