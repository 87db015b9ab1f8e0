import type { Note } from '#domain/note.ts';
import { isBlank } from '#domain/refusal.ts';
import { editKey, useFormDraft } from '#state/form-draft.ts';
import { onceWritten } from '#state/gate.ts';
import { notify } from '#state/notices.ts';
import { paths } from '#state/paths.ts';
import { useRow } from '#state/read.ts';
import { write } from '#state/write.ts';
import { buttonClass } from '#ui/button-class.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Link } from 'react-router';

interface NoteDialogProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** A note of the margin: its words changed, or the whole of it deleted. */
export function NoteDialog({ id, onClose }: NoteDialogProps) {
  const note = useRow('notes', id);
  return note ? <NoteForm note={note} onClose={onClose} /> : null;
}

function NoteForm({ note, onClose }: { readonly note: Note; readonly onClose: () => void }) {
  const { t } = useLingui();
  const form = useFormDraft(editKey(note.id), { text: note.text });
  const [isTried, setTried] = useState(false);
  const { text } = form.value;
  const submit = async () => {
    setTried(true);
    if (isBlank(text)) return;
    onceWritten(await write.editRow('notes', note.id, { text }), () => {
      form.clear();
      onClose();
    });
  };
  const remove = async () => {
    const outcome = await write.deleteRow('notes', note.id);
    if (!outcome.ok || outcome.changeId === null) return;
    const { changeId } = outcome;
    notify(t`Deleted the note.`, { label: t`Undo`, run: () => void write.revert(changeId) });
    onClose();
  };
  return (
    <Dialog
      title={t`Edit note`}
      isOpen
      onOpenChange={onClose}
      onSubmit={() => void submit()}
      footer={
        <>
          <Link
            className={buttonClass('quiet')}
            to={paths.history(note.negotiationId, note.id)}
            onClick={onClose}
          >
            <Trans>History</Trans>
          </Link>
          <Button variant="quiet" icon="trash" onClick={() => void remove()}>
            <Trans>Delete note</Trans>
          </Button>
          <Button type="submit" variant="primary" shortcut="Ctrl ↵">
            <Trans>Save note</Trans>
          </Button>
        </>
      }
    >
      <TextArea
        label={t`Note`}
        isRequired
        autoFocus
        value={text}
        onChange={(words) => form.change({ text: words })}
        error={isTried && isBlank(text) ? t`Write the note; it cannot be blank.` : undefined}
      />
    </Dialog>
  );
}
