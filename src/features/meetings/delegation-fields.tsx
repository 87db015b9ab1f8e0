import type { DelegationEntry } from '#domain/delegations.ts';
import {
  attendanceLabels,
  attendances,
  type Attendance,
  type Attendee,
  type Delegation,
  type Meeting,
} from '#domain/meeting.ts';
import { ComboField } from '#ui/combo-field.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { AttendeeFields } from './attendee-fields.tsx';
import type { MeetingBook } from './meeting-book.ts';
import styles from './meeting-record.module.css';

interface DelegationFieldsProps {
  readonly entry: DelegationEntry;
  readonly meeting: Meeting;
  readonly book: MeetingBook;
  readonly onDelegation: (partyId: string, value: Delegation) => void;
  readonly onAttendee: (personId: string, value: Attendee | null) => void;
  readonly onAddPerson: (personId: string, partyId: string | null) => void;
  readonly onCreatePerson: (name: string, partyId: string | null) => Promise<void>;
  readonly onRemove: () => void;
}

/** One party's delegation: how it attended, who led it, whether its list is complete, its people. */
export function DelegationFields(props: DelegationFieldsProps) {
  const { entry, meeting, book, onDelegation, onAttendee, onAddPerson } = props;
  const { t, i18n } = useLingui();
  const [round, setRound] = useState(0);
  const { partyId, delegation, people } = entry;
  const name =
    partyId === null
      ? t`Party not recorded`
      : (book.parties.get(partyId)?.name ?? t`missing party`);
  const value: Delegation = delegation ?? {
    attendance: 'attended',
    headId: null,
    isListComplete: null,
  };
  const personName = (id: string) => book.persons.get(id)?.name ?? t`missing person`;
  const isComplete = value.isListComplete;
  return (
    <div className={styles.edited} role="group" aria-label={name}>
      <div className={styles.top}>
        <b dir="auto">{name}</b>
        <IconButton
          icon="trash"
          size="small"
          label={t`Take ${name} out`}
          onClick={props.onRemove}
        />
      </div>
      {partyId !== null && (
        <div className={styles.fields}>
          <SelectField<Attendance>
            label={t`Attendance`}
            value={value.attendance}
            options={attendances.map((each) => ({
              value: each,
              label: i18n._(attendanceLabels[each]),
            }))}
            onChange={(attendance) =>
              attendance !== '' && onDelegation(partyId, { ...value, attendance })
            }
          />
          <SelectField
            label={t`Head of delegation`}
            value={value.headId ?? ''}
            placeholder={t`not recorded`}
            options={people.map(({ personId }) => ({
              value: personId,
              label: personName(personId),
            }))}
            onChange={(id) => onDelegation(partyId, { ...value, headId: id === '' ? null : id })}
          />
          <SelectField<'complete' | 'incomplete'>
            label={t`List of people`}
            value={isComplete === null ? '' : isComplete ? 'complete' : 'incomplete'}
            placeholder={t`not recorded`}
            options={[
              { value: 'complete', label: t`Complete` },
              { value: 'incomplete', label: t`Not complete` },
            ]}
            onChange={(list) =>
              onDelegation(partyId, {
                ...value,
                isListComplete: list === '' ? null : list === 'complete',
              })
            }
          />
        </div>
      )}
      {people.map(({ personId, attendee }) => (
        <AttendeeFields
          key={personId}
          name={personName(personId)}
          attendee={attendee}
          onChange={(next) => onAttendee(personId, next)}
        />
      ))}
      <ComboField
        key={round}
        autoFocus={round > 0}
        label={t`Add a person of ${name}`}
        items={[...book.persons.values()]
          .filter((person) => !meeting.attendees[person.id])
          .map((person) => ({ id: person.id, label: person.name }))}
        value={null}
        onChange={(id) => {
          if (id === null) return;
          onAddPerson(id, partyId);
          setRound(round + 1);
        }}
        onCreate={(text) => props.onCreatePerson(text, partyId).then(() => setRound(round + 1))}
      />
    </div>
  );
}
