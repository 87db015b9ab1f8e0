import { changedFields } from '#domain/changed-fields.ts';
import { newSource } from '#domain/new-source.ts';
import type { Source } from '#domain/source.ts';
import { isBlank } from '#domain/refusal.ts';
import { titleRefusal } from '#domain/text-refusal.ts';
import { editKey, useFormDraft } from '#state/form-draft.ts';
import { paths } from '#state/paths.ts';
import { findSourceWithText } from '#state/read-quotes.ts';
import { readPasted, readSourceFile, textHash } from '#state/source-file.ts';
import { onceWritten } from '#state/gate.ts';
import { write, type KeptText } from '#state/write.ts';
import { Button } from '#ui/button.tsx';
import { Callout } from '#ui/callout.tsx';
import { Dialog } from '#ui/dialog.tsx';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useEffectEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { SameText } from './same-text.tsx';
import { SourceFields } from './source-fields.tsx';
import { fieldsOf, sourceFormOf, withText } from './source-form.ts';
import { SourceTextField } from './source-text-field.tsx';
import { useDocuments } from './use-documents.ts';

/** What opened the dialog: a file that was dropped on the page, or what was pasted there. */
export type Arrival = { readonly file: File } | { readonly html: string; readonly plain: string };

interface SourceDialogProps {
  readonly negotiationId: string;
  /** The source to edit; without one, a new one is made. */
  readonly source?: Source | undefined;
  /** Told the id of one that was added without a text. */
  readonly onAdded?: ((id: string) => void) | undefined;
  readonly arrival?: Arrival | undefined;
  readonly onClose: () => void;
}

export function SourceDialog(props: SourceDialogProps) {
  const { negotiationId, source, arrival, onAdded, onClose } = props;
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const [isTried, setTried] = useState(false);
  const [opened] = useState(source);
  const [isDateRefused, setDateRefused] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<{
    readonly name: string;
    readonly says: readonly MessageDescriptor[];
  } | null>(null);
  const [same, setSame] = useState<Source | null>(null);
  const form = useFormDraft(
    source ? editKey(source.id) : `source/${negotiationId}`,
    sourceFormOf(source),
  );
  const { value, change } = form;
  const takesText = opened === undefined || opened.textHash === null;
  const refusal = titleRefusal(value.title);

  const open = async (file: File) => {
    setBusy(true);
    setRefused(null);
    setSame(null);
    const read = await readSourceFile(file);
    setBusy(false);
    if (!read.ok) setRefused({ name: file.name, says: read.says });
    else
      change((now) => withText(now, read.found, { format: read.format, fileName: read.fileName }));
  };
  const isOver = useDocuments({ onFile: (file) => void open(file), isOn: takesText });

  const arrive = useEffectEvent(async () => {
    if (!arrival) return;
    if ('file' in arrival) {
      await open(arrival.file);
      return;
    }
    const found = await readPasted(arrival.html, arrival.plain);
    change((now) => withText(now, found, { format: 'pasted', fileName: '' }));
  });
  useEffect(() => {
    const timer = setTimeout(() => void arrive());
    return () => clearTimeout(timer);
  }, []);

  const textToKeep = async (): Promise<KeptText | null> => {
    const { format, fileName } = value;
    if (!takesText || isBlank(value.text)) return null;
    const text = fileName === '' ? (await readPasted('', value.text)).text : value.text;
    return { text, hash: await textHash(text), format, fileName };
  };
  const submit = async (isOther = false) => {
    setTried(true);
    if (refusal || isDateRefused || isBusy) return;
    setBusy(true);
    const text = await textToKeep();
    const known = text && !isOther ? await findSourceWithText(negotiationId, text.hash) : null;
    if (known) {
      setBusy(false);
      setSame(known);
      return;
    }
    const fields = fieldsOf(value);
    const outcome = opened
      ? await write.editSource(opened.id, changedFields(opened, fields), text)
      : await write.addSource(negotiationId, newSource(fields), text);
    setBusy(false);
    onceWritten(outcome, (added) => {
      form.clear();
      onClose();
      const id = opened?.id ?? added;
      if (typeof id !== 'string') return;
      if (text) void navigate(paths.source(negotiationId, id));
      else if (!opened) onAdded?.(id);
    });
  };
  return (
    <Dialog
      title={source ? t`Edit source` : t`New source`}
      isOpen
      onOpenChange={onClose}
      onSubmit={() => void submit()}
      footer={
        <Button type="submit" variant="primary" shortcut="Ctrl ↵" isBusy={isBusy}>
          {source ? <Trans>Save source</Trans> : <Trans>Add source</Trans>}
        </Button>
      }
    >
      {same && (
        <SameText
          source={same}
          negotiationId={negotiationId}
          onOpen={() => {
            form.clear();
            onClose();
          }}
          onAddAnyway={() => void submit(true)}
        />
      )}
      {refused && (
        <div role="alert">
          <Callout tone="danger" title={t`${refused.name} was not read`}>
            {refused.says.map((sentence) => i18n._(sentence)).join(' ')}
          </Callout>
        </div>
      )}
      {takesText && (
        <SourceTextField
          value={value}
          change={(fields) => {
            setSame(null);
            change(fields);
          }}
          onFile={(file) => void open(file)}
          isReading={isBusy}
          isOver={isOver}
        />
      )}
      <SourceFields
        value={value}
        change={change}
        titleError={isTried && refusal ? i18n._(refusal) : undefined}
        startsHere={!takesText}
        onDateRefused={setDateRefused}
      />
    </Dialog>
  );
}
