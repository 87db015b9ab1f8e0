import { changedFields } from '#domain/changed-fields.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import {
  setUnderstandingStatuses,
  understandingStatusLabels,
  type SetUnderstandingStatus,
} from '#domain/understanding.ts';
import type { UnderstandingEntry } from '#domain/understanding-list.ts';
import { DateField } from '#nouns/date-field.tsx';
import { editKey, useFormDraft } from '#state/form-draft.ts';
import { onceWritten } from '#state/gate.ts';
import { useRows } from '#state/read.ts';
import { write } from '#state/write.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

interface StatusDialogProps {
  readonly negotiation: Negotiation;
  readonly entry: UnderstandingEntry;
  readonly onClose: () => void;
}

/** Beyond in principle a person sets the status, naming the source that says so. */
export function StatusDialog({ negotiation, entry, onClose }: StatusDialogProps) {
  const { t, i18n } = useLingui();
  const { understanding, view } = entry;
  const sources = useRows('sources', negotiation.id);
  const [opened] = useState(understanding);
  const [isTried, setTried] = useState(false);
  const [isDateRefused, setDateRefused] = useState(false);
  const draft = useFormDraft(editKey(`${understanding.id}/status`), {
    setStatus: understanding.setStatus,
    statusSourceId: sources.some(({ id }) => id === understanding.statusSourceId)
      ? understanding.statusSourceId
      : null,
    statusDate: understanding.statusDate,
  });
  const { value: form, change } = draft;
  const derived = i18n._(understandingStatusLabels[view.derived]);
  const lacksSource = form.setStatus !== null && form.statusSourceId === null;
  // Taking a status back is a choice; setting none where there was none is not.
  const lacksStatus = form.setStatus === null && opened.setStatus === null;
  const submit = async () => {
    setTried(true);
    if (lacksStatus || lacksSource || isDateRefused) return;
    const outcome = await write.editRow('understandings', opened.id, changedFields(opened, form));
    onceWritten(outcome, () => {
      draft.clear();
      onClose();
    });
  };
  return (
    <Dialog
      title={t`Set status`}
      isOpen
      size="small"
      onOpenChange={onClose}
      onSubmit={() => void submit()}
      footer={
        <Button type="submit" variant="primary" shortcut="Ctrl ↵">
          <Trans>Save status</Trans>
        </Button>
      }
    >
      <SelectField<SetUnderstandingStatus>
        label={t`Status`}
        autoFocus
        placeholder={t`As the claims say: ${derived}`}
        value={form.setStatus ?? ''}
        onChange={(status) => change({ setStatus: status === '' ? null : status })}
        options={setUnderstandingStatuses.map((status) => ({
          value: status,
          label: i18n._(understandingStatusLabels[status]),
        }))}
        error={
          isTried && lacksStatus
            ? t`Choose a status. Without one it stays as the claims say: ${derived}.`
            : undefined
        }
      />
      <SelectField
        label={t`Source`}
        isRequired={form.setStatus !== null}
        description={
          sources.length === 0 ? t`There is no source yet. Add it under Sources first.` : undefined
        }
        placeholder={t`Choose the source`}
        value={form.statusSourceId ?? ''}
        onChange={(id) => change({ statusSourceId: id === '' ? null : id })}
        options={sources.map((each) => ({ value: each.id as string, label: each.title }))}
        error={
          isTried && lacksSource
            ? t`Name the source that says so. Without one the status stays as the claims say.`
            : undefined
        }
      />
      <DateField
        label={t`Date`}
        value={form.statusDate}
        onChange={(statusDate) => change({ statusDate })}
        onRefused={setDateRefused}
      />
    </Dialog>
  );
}
