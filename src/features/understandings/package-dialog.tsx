import { changedFields } from '#domain/changed-fields.ts';
import type { NegotiationId } from '#domain/id.ts';
import type { Package } from '#domain/package.ts';
import { rankAt } from '#domain/rank.ts';
import { titleRefusal } from '#domain/text-refusal.ts';
import { editKey, useFormDraft } from '#state/form-draft.ts';
import { onceWritten } from '#state/gate.ts';
import { notify } from '#state/notices.ts';
import { write } from '#state/write.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { TextField } from '#ui/text-field.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

interface PackageDialogProps {
  readonly negotiationId: NegotiationId;
  readonly packages: readonly Package[];
  /** The package to edit; without one, a new one is made. */
  readonly pkg: Package | undefined;
  readonly onAdded: (id: string) => void;
  readonly onClose: () => void;
}

export function PackageDialog({
  negotiationId,
  packages,
  pkg,
  onAdded,
  onClose,
}: PackageDialogProps) {
  const { t, i18n } = useLingui();
  const [opened] = useState(pkg);
  const form = useFormDraft(pkg ? editKey(pkg.id) : `package/${negotiationId}`, {
    title: pkg?.title ?? '',
    text: pkg?.text ?? '',
  });
  const { title, text } = form.value;
  const [isTried, setTried] = useState(false);
  const refusal = titleRefusal(title);
  const submit = async () => {
    setTried(true);
    if (refusal) return;
    const fields = { title: title.trim(), text: text.trim() };
    if (opened) {
      const patch = changedFields(opened, fields);
      const outcome = await write.editRow('packages', opened.id, patch);
      onceWritten(outcome, () => {
        form.clear();
        onClose();
      });
      return;
    }
    const given = { ...fields, rank: rankAt(packages, packages.length) };
    const outcome = await write.addRow('packages', negotiationId, given);
    onceWritten(outcome, (id) => {
      form.clear();
      onAdded(id);
      onClose();
    });
  };
  const remove = async (gone: Package) => {
    const outcome = await write.deleteRow('packages', gone.id);
    if (!outcome.ok || outcome.changeId === null) return;
    const { changeId } = outcome;
    const run = () => void write.revert(changeId);
    notify(t`Deleted the package “${title}”.`, { label: t`Undo`, run });
    onClose();
  };
  return (
    <Dialog
      title={pkg ? t`Edit package` : t`New package`}
      isOpen
      size="small"
      onOpenChange={onClose}
      onSubmit={() => void submit()}
      footer={
        <>
          {pkg && (
            <Button variant="quiet" icon="trash" onClick={() => void remove(pkg)}>
              <Trans>Delete package</Trans>
            </Button>
          )}
          <Button type="submit" variant="primary" shortcut="Ctrl ↵">
            {pkg ? <Trans>Save package</Trans> : <Trans>Make package</Trans>}
          </Button>
        </>
      }
    >
      <TextField
        label={t`Title`}
        isRequired
        autoFocus
        value={title}
        onChange={(words) => form.change({ title: words })}
        error={isTried && refusal ? i18n._(refusal) : undefined}
      />
      <TextArea
        label={t`Text`}
        description={t`What binds its members together.`}
        value={text}
        onChange={(words) => form.change({ text: words })}
      />
    </Dialog>
  );
}
