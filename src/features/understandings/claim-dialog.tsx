import { changedFields } from '#domain/changed-fields.ts';
import { dayAt } from '#domain/date.ts';
import { unknownDate, type FuzzyDate } from '#domain/fuzzy-date.ts';
import type { PartyId } from '#domain/id.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import { postOn } from '#domain/post-on-day.ts';
import {
  claimModeLabels,
  claimModes,
  type Claim,
  type Understanding,
} from '#domain/understanding.ts';
import { DateField } from '#nouns/date-field.tsx';
import { editKey, useFormDraft } from '#state/form-draft.ts';
import { onceWritten } from '#state/gate.ts';
import { notify } from '#state/notices.ts';
import { useRow, useRows } from '#state/read.ts';
import { write } from '#state/write.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { FieldRow } from '#ui/field-row.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { TextField } from '#ui/text-field.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

interface ClaimDialogProps {
  readonly negotiation: Negotiation;
  readonly understanding: Understanding;
  readonly partyId: PartyId;
  readonly onClose: () => void;
}

const blank: Omit<Claim, 'mode'> = {
  text: '',
  saidById: null,
  post: '',
  date: unknownDate,
  meetingId: null,
  sourceId: null,
};

/** What one side says about an understanding. */
export function ClaimDialog({ negotiation, understanding, partyId, onClose }: ClaimDialogProps) {
  const { t, i18n } = useLingui();
  const before = understanding.claims[partyId] ?? null;
  const name = useRow('parties', partyId)?.name ?? t`missing party`;
  const persons = useRows('persons', negotiation.id);
  const meetings = useRows('meetings', negotiation.id);
  const sources = useRows('sources', negotiation.id);
  const form = useFormDraft<Omit<Claim, 'mode'> & { mode: Claim['mode'] | '' }>(
    editKey(`${understanding.id}/claims/${partyId}`),
    before ?? { ...blank, mode: '' },
  );
  const { value: claim, change } = form;
  const [opened] = useState(before);
  const [isTried, setTried] = useState(false);
  const [isDateRefused, setDateRefused] = useState(false);
  const put = async (next: Claim | null) => {
    // The mark that the words are the same was made on the words as they were.
    const isOther = next?.text !== before?.text || next?.mode !== before?.mode;
    const outcome = await write.editRow('understandings', understanding.id, {
      [`claims.${partyId}`]: next,
      ...(isOther && understanding.sameWords ? { sameWords: false } : {}),
    });
    onceWritten(outcome, () => {
      form.clear();
      onClose();
    });
    return outcome.ok ? outcome.changeId : null;
  };
  const withdraw = async () => {
    const changeId = await put(null);
    if (changeId === null) return;
    const run = () => void write.revert(changeId);
    notify(t`Withdrew the claim of ${name}.`, { label: t`Undo`, run });
  };
  const submit = () => {
    setTried(true);
    const { mode, text, ...rest } = claim;
    if (mode === '' || isDateRefused) return;
    const fields: Claim = { ...rest, mode, text: text.trim() };
    // A claim is kept whole: what another tab changed in it meanwhile goes along.
    void put({ ...(before ?? fields), ...(opened ? changedFields(opened, fields) : fields) });
  };
  const postHeld = (id: string | null, date: FuzzyDate) => {
    const person = persons.find((each) => each.id === id);
    return (person && postOn(person, dayAt(date), partyId)?.post.title) ?? '';
  };
  const speak = (id: string) => {
    change({ saidById: id === '' ? null : id, post: postHeld(id, claim.date) });
  };
  // A post that was not typed follows the day.
  const dateIt = (date: FuzzyDate) => {
    const isHeld = claim.post === postHeld(claim.saidById, claim.date);
    change({ date, ...(isHeld ? { post: postHeld(claim.saidById, date) } : {}) });
  };
  return (
    <Dialog
      title={t`Claim of ${name}`}
      isOpen
      onOpenChange={onClose}
      onSubmit={submit}
      footer={
        <>
          {before && (
            <Button variant="quiet" icon="trash" onClick={() => void withdraw()}>
              <Trans>Withdraw claim</Trans>
            </Button>
          )}
          <Button type="submit" variant="primary" shortcut="Ctrl ↵">
            <Trans>Save claim</Trans>
          </Button>
        </>
      }
    >
      <SelectField
        label={t`How it is claimed`}
        isRequired
        autoFocus
        placeholder={t`Choose`}
        description={t`Hedged (“practically”, “in principle”) and normative (“should”) claims never count as assent.`}
        value={claim.mode}
        onChange={(mode) => change({ mode })}
        options={claimModes.map((mode) => ({ value: mode, label: i18n._(claimModeLabels[mode]) }))}
        error={isTried && claim.mode === '' ? t`Choose how this side claims it.` : undefined}
      />
      <TextArea
        label={t`Its own words`}
        description={t`What this side says is agreed, where it differs from the understanding’s text.`}
        value={claim.text}
        onChange={(text) => change({ text })}
      />
      <FieldRow>
        <SelectField
          label={t`Said by`}
          placeholder={t`Not recorded`}
          value={persons.some(({ id }) => id === claim.saidById) ? (claim.saidById ?? '') : ''}
          onChange={speak}
          options={persons.map((each) => ({ value: each.id as string, label: each.name }))}
        />
        <TextField
          label={t`Post that day`}
          value={claim.post}
          onChange={(post) => change({ post })}
        />
      </FieldRow>
      <FieldRow>
        <DateField
          label={t`Date`}
          value={claim.date}
          onChange={dateIt}
          onRefused={setDateRefused}
        />
        <SelectField
          label={t`Meeting`}
          placeholder={t`None recorded`}
          value={meetings.some(({ id }) => id === claim.meetingId) ? (claim.meetingId ?? '') : ''}
          onChange={(id) => change({ meetingId: id === '' ? null : id })}
          options={meetings.map((each) => ({ value: each.id as string, label: each.title }))}
        />
      </FieldRow>
      <SelectField
        label={t`Source`}
        placeholder={t`None recorded`}
        value={sources.some(({ id }) => id === claim.sourceId) ? (claim.sourceId ?? '') : ''}
        onChange={(id) => change({ sourceId: id === '' ? null : id })}
        options={sources.map((each) => ({ value: each.id as string, label: each.title }))}
      />
    </Dialog>
  );
}
