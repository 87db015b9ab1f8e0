import { dayAt } from '#domain/date.ts';
import type { DelegationEntry } from '#domain/delegations.ts';
import { setOfIds } from '#domain/id.ts';
import type { Attendee, Delegation, Meeting } from '#domain/meeting.ts';
import { newPerson } from '#domain/new-person.ts';
import { postOn } from '#domain/post-on-day.ts';
import { write } from '#state/write.ts';
import { ComboField } from '#ui/combo-field.tsx';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { DelegationFields } from './delegation-fields.tsx';
import type { MeetingBook } from './meeting-book.ts';
import { attendanceFor } from './meeting-form.ts';
import styles from './meeting-record.module.css';

interface AttendanceEditorProps {
  readonly meeting: Meeting;
  readonly entries: readonly DelegationEntry[];
  readonly book: MeetingBook;
}

/** Writes each choice at once, member by member, so that two people can fill in one meeting. */
export function AttendanceEditor({ meeting, entries, book }: AttendanceEditorProps) {
  const { t } = useLingui();
  const [round, setRound] = useState(0);
  const attendance = attendanceFor(meeting.status);
  const setDelegation = (partyId: string, value: Delegation | null) =>
    void write.editRow('meetings', meeting.id, { [`delegations.${partyId}`]: value });
  const setAttendee = (personId: string, value: Attendee | null) =>
    void write.editRow('meetings', meeting.id, { [`attendees.${personId}`]: value });
  const addPerson = (personId: string, partyId: string | null) => {
    const person = book.persons.get(personId);
    const held = person ? postOn(person, dayAt(meeting.date), partyId ?? undefined) : null;
    setAttendee(personId, { partyId, post: held?.post.title ?? '', attendance });
  };
  const createPerson = async (name: string, partyId: string | null) => {
    const outcome = await write.addRow('persons', meeting.negotiationId, newPerson({ name }));
    if (outcome.ok) addPerson(outcome.value, partyId);
  };
  const removeParty = (entry: DelegationEntry) => {
    const people = setOfIds(entry.people.map(({ personId }) => personId));
    void write.editRow('meetings', meeting.id, {
      ...(entry.partyId === null ? {} : { [`delegations.${entry.partyId}`]: null }),
      ...Object.fromEntries(Object.keys(people).map((id) => [`attendees.${id}`, null])),
    });
  };
  const named = new Set<string | null>(entries.map((entry) => entry.partyId));
  return (
    <div className={styles.list}>
      {entries.map((entry) => (
        <DelegationFields
          key={entry.partyId ?? ''}
          entry={entry}
          meeting={meeting}
          book={book}
          onDelegation={setDelegation}
          onAttendee={setAttendee}
          onAddPerson={addPerson}
          onCreatePerson={createPerson}
          onRemove={() => removeParty(entry)}
        />
      ))}
      <ComboField
        key={round}
        autoFocus={round > 0}
        label={t`Add a party`}
        items={[...book.parties.values()]
          .filter((party) => !named.has(party.id))
          .map(({ id, name }) => ({ id, label: name }))}
        value={null}
        onChange={(id) => {
          if (id === null) return;
          setDelegation(id, { attendance, headId: null, isListComplete: null });
          setRound(round + 1);
        }}
      />
    </div>
  );
}
