import { changedFields } from '#domain/changed-fields.ts';
import { dayAt } from '#domain/date.ts';
import type { FuzzyDate } from '#domain/fuzzy-date.ts';
import type { PartyId } from '#domain/id.ts';
import type { Meeting } from '#domain/meeting.ts';
import { newPerson } from '#domain/new-person.ts';
import { newReadout } from '#domain/new-readout.ts';
import { postOn } from '#domain/post-on-day.ts';
import type { Readout } from '#domain/readout.ts';
import { DateField } from '#nouns/date-field.tsx';
import { MarkingFields } from '#nouns/marking-fields.tsx';
import { editKey, useFormDraft } from '#state/form-draft.ts';
import { notify } from '#state/notices.ts';
import { onceWritten } from '#state/gate.ts';
import { write } from '#state/write.ts';
import { Button } from '#ui/button.tsx';
import { ComboField } from '#ui/combo-field.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { FieldRow } from '#ui/field-row.tsx';
import { FormError } from '#ui/form-error.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { TextField } from '#ui/text-field.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { MeetingBook } from './meeting-book.ts';
import { PointFields } from './point-fields.tsx';
import { formOfReadout, isReadoutBlank, patchOfReadout, readoutOfForm } from './readout-form.ts';

interface ReadoutDialogProps {
  readonly meeting: Meeting;
  readonly partyId: PartyId;
  /** Null: this party has none yet. */
  readonly readout: Readout | null;
  readonly book: MeetingBook;
  readonly onClose: () => void;
}

export function ReadoutDialog({ meeting, partyId, readout, book, onClose }: ReadoutDialogProps) {
  const { t } = useLingui();
  const [isTried, setIsTried] = useState(false);
  const [opened] = useState(readout);
  const [isDateRefused, setIsDateRefused] = useState(false);
  const key = readout ? editKey(readout.id) : `readout/${meeting.id}/${partyId}`;
  const blank = newReadout({ meetingId: meeting.id, partyId });
  const form = useFormDraft(key, formOfReadout(readout ?? blank));
  const { value, change } = form;
  const name = book.parties.get(partyId)?.name ?? t`missing party`;
  const submit = async () => {
    setIsTried(true);
    if (isDateRefused || isReadoutBlank(value)) return;
    const outcome = opened
      ? await write.editRow(
          'readouts',
          opened.id,
          changedFields(opened, patchOfReadout(value, opened)),
        )
      : await write.addRow('readouts', meeting.negotiationId, readoutOfForm(value, blank));
    onceWritten(outcome, () => {
      form.clear();
      onClose();
    });
  };
  const remove = async () => {
    if (!readout) return;
    const outcome = await write.deleteRow('readouts', readout.id);
    if (!outcome.ok) return;
    const { changeId } = outcome;
    onClose();
    if (changeId !== null)
      notify(t`Deleted the readout of ${name}.`, {
        label: t`Undo`,
        run: () => void write.revert(changeId),
      });
  };
  const postHeld = (id: string | null, date: FuzzyDate) => {
    const person = book.persons.get(id ?? '');
    const day = dayAt(date) ?? dayAt(meeting.date);
    return (person && postOn(person, day, partyId)?.post.title) ?? '';
  };
  const setSpeaker = (saidById: string | null) => {
    change({ saidById, post: postHeld(saidById, value.date) });
  };
  // A post that was not typed follows the day.
  const dateIt = (date: FuzzyDate) => {
    const isHeld = value.post === postHeld(value.saidById, value.date);
    change({ date, ...(isHeld ? { post: postHeld(value.saidById, date) } : {}) });
  };
  const createSpeaker = async (text: string) => {
    const outcome = await write.addRow('persons', meeting.negotiationId, newPerson({ name: text }));
    if (outcome.ok) change({ saidById: outcome.value });
  };
  return (
    <Dialog
      title={readout ? t`Edit readout of ${name}` : t`Add readout of ${name}`}
      isOpen
      onOpenChange={onClose}
      onSubmit={() => void submit()}
      footer={
        <>
          {readout && (
            <Button variant="quiet" icon="trash" onClick={() => void remove()}>
              <Trans>Delete readout</Trans>
            </Button>
          )}
          <Button type="submit" variant="primary" shortcut="Ctrl ↵">
            <Trans>Save readout</Trans>
          </Button>
        </>
      }
    >
      <TextArea
        label={t`Readout`}
        variant="said"
        value={value.text}
        onChange={(text) => change({ text })}
        description={t`The party’s account of the meeting, not its positions`}
        autoFocus
      />
      <PointFields
        points={value.points}
        parties={book.parties}
        onChange={(points) => change({ points })}
      />
      <FieldRow columns={2}>
        <ComboField
          label={t`Said by`}
          items={[...book.persons.values()].map((person) => ({
            id: person.id,
            label: person.name,
          }))}
          value={value.saidById}
          onChange={setSpeaker}
          onCreate={createSpeaker}
          placeholder={t`not recorded`}
        />
        <TextField
          label={t`Post on that day`}
          value={value.post}
          onChange={(post) => change({ post })}
        />
      </FieldRow>
      <FieldRow columns={2}>
        <DateField
          label={t`Date`}
          value={value.date}
          onChange={dateIt}
          onRefused={setIsDateRefused}
        />
        <TextField
          label={t`Occasion`}
          value={value.occasion}
          onChange={(occasion) => change({ occasion })}
        />
      </FieldRow>
      <SelectField
        label={t`Source`}
        value={value.sourceId ?? ''}
        placeholder={t`not recorded`}
        options={[...book.sources.values()].map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(id) => change({ sourceId: id === '' ? null : id })}
      />
      <MarkingFields tlp={value.tlp} markingLabel={value.markingLabel} onChange={change} />
      <FormError>
        {isTried && isReadoutBlank(value) && (
          <Trans>There is nothing to keep yet. Write the readout, or at least one point.</Trans>
        )}
      </FormError>
    </Dialog>
  );
}
