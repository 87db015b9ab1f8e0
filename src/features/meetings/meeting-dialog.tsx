import { changedFields } from '#domain/changed-fields.ts';
import type { Meeting } from '#domain/meeting.ts';
import { newMeeting } from '#domain/new-meeting.ts';
import type { Track } from '#domain/track.ts';
import { editKey, useFormDraft } from '#state/form-draft.ts';
import { onceWritten } from '#state/gate.ts';
import { write } from '#state/write.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { MeetingBook } from './meeting-book.ts';
import { MeetingFields } from './meeting-fields.tsx';
import { formOfMeeting, isFormGood, meetingOfForm, patchOfForm } from './meeting-form.ts';
import { MeetingMoreFields } from './meeting-more-fields.tsx';

interface MeetingDialogProps {
  readonly book: MeetingBook;
  /** The meeting to edit; null makes a new one. */
  readonly meeting: Meeting | null;
  /** The track that a new meeting belongs to at first. */
  readonly track?: Track | undefined;
  /** Told the id of a meeting that was added. */
  readonly onClose: (added: Meeting['id'] | null) => void;
}

export function MeetingDialog({ book, meeting, track, onClose }: MeetingDialogProps) {
  const { t } = useLingui();
  const { negotiation, meetings } = book;
  const [isTried, setIsTried] = useState(false);
  const [opened] = useState(meeting);
  const [isDateRefused, setIsDateRefused] = useState(false);
  const blank = newMeeting({ title: '', tracks: track ? { [track.id]: true } : {} });
  const key = meeting ? editKey(meeting.id) : `meeting/${negotiation.id}/${track?.id ?? ''}`;
  const form = useFormDraft(key, formOfMeeting(meeting ?? blank));
  const submit = async () => {
    setIsTried(true);
    if (isDateRefused || !isFormGood(form.value, meetings, meeting?.id ?? null)) return;
    if (opened) {
      const patch = changedFields(opened, patchOfForm(form.value, opened));
      const outcome = await write.editRow('meetings', opened.id, patch);
      onceWritten(outcome, () => {
        form.clear();
        onClose(null);
      });
      return;
    }
    const outcome = await write.addRow('meetings', negotiation.id, meetingOfForm(form.value));
    onceWritten(outcome, (id) => {
      form.clear();
      onClose(id);
    });
  };
  const more = (
    <MeetingMoreFields
      form={form.value}
      onChange={form.change}
      book={book}
      meetingId={meeting?.id ?? null}
    />
  );
  return (
    <Dialog
      title={meeting ? t`Edit meeting` : t`New meeting`}
      isOpen
      onOpenChange={() => onClose(null)}
      onSubmit={() => void submit()}
      footer={
        <Button type="submit" variant="primary" shortcut="Ctrl ↵">
          {meeting ? <Trans>Save meeting</Trans> : <Trans>Add meeting</Trans>}
        </Button>
      }
    >
      <MeetingFields
        form={form.value}
        onChange={form.change}
        onDateRefused={setIsDateRefused}
        book={book}
        isNew={meeting === null}
        isTried={isTried}
      />
      {meeting ? more : <Disclosure summary={t`More fields`}>{more}</Disclosure>}
    </Dialog>
  );
}
