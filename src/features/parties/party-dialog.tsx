import { changedFields } from '#domain/changed-fields.ts';
import { blocPatch, blocsOf, wouldCycleBlocs } from '#domain/bloc.ts';
import { setOfIds } from '#domain/id.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import { newParty } from '#domain/new-party.ts';
import { partyRoleLabels, partyRoles, type Party } from '#domain/party.ts';
import { rankAt } from '#domain/rank.ts';
import { sameName } from '#domain/same-name.ts';
import { setPatch } from '#domain/set-patch.ts';
import { titleRefusal } from '#domain/text-refusal.ts';
import { editKey, useFormDraft } from '#state/form-draft.ts';
import { onceWritten } from '#state/gate.ts';
import { write } from '#state/write.ts';
import { Button } from '#ui/button.tsx';
import { CheckboxField } from '#ui/checkbox-field.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { FieldRow } from '#ui/field-row.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { BlocsField } from './blocs-field.tsx';

interface PartyDialogProps {
  readonly negotiation: Negotiation;
  readonly parties: readonly Party[];
  /** The party to edit; without one, a new one is made. */
  readonly party: Party | undefined;
  readonly onClose: () => void;
}

export function PartyDialog({ negotiation, parties, party, onClose }: PartyDialogProps) {
  const { t, i18n } = useLingui();
  const [isTried, setTried] = useState(false);
  const [opened] = useState(party);
  const form = useFormDraft(party ? editKey(party.id) : `party/${negotiation.id}`, {
    name: party?.name ?? '',
    shortName: party?.shortName ?? '',
    role: party?.role ?? 'principal',
    aliases: Object.keys(party?.aliases ?? {}).join(', '),
    blocs: party ? blocsOf(party, parties).map(({ id }) => id) : [],
    isOurs: party !== undefined && party.id === negotiation.ourPartyId,
  });
  const { name, shortName, role, aliases, blocs, isOurs } = form.value;
  const refusal = titleRefusal(name);
  const twin = sameName(name, parties, party?.id ?? null)?.name;
  const submit = async () => {
    setTried(true);
    if (refusal) return;
    onceWritten(await save(), (added) => void markOurs(opened?.id ?? added ?? ''));
  };
  const markOurs = async (id: string) => {
    const done = () => {
      form.clear();
      onClose();
    };
    if (isOurs === (id === negotiation.ourPartyId)) return done();
    const ourPartyId = isOurs ? id : null;
    onceWritten(await write.editRow('negotiations', negotiation.id, { ourPartyId }), done);
  };
  const save = async () => {
    const fields = { name: name.trim(), shortName: shortName.trim(), role };
    const names = aliases
      .split(/[,;،、]/)
      .map((each) => each.trim())
      .filter(Boolean);
    if (!opened) {
      const sets = { aliases: setOfIds(names), memberOf: setOfIds(blocs) };
      const given = newParty({ ...fields, ...sets, rank: rankAt(parties, parties.length) });
      return await write.addRow('parties', negotiation.id, given);
    }
    return await write.editRow('parties', opened.id, {
      ...changedFields(opened, fields),
      ...setPatch('aliases', opened.aliases, names),
      ...blocPatch(opened, parties, blocs),
    });
  };
  return (
    <Dialog
      title={party ? t`Edit party` : t`New party`}
      isOpen
      onOpenChange={onClose}
      onSubmit={() => void submit()}
      footer={
        <Button type="submit" variant="primary" shortcut="Ctrl ↵">
          {party ? <Trans>Save party</Trans> : <Trans>Add party</Trans>}
        </Button>
      }
    >
      <FieldRow columns="2-1">
        <TextField
          label={t`Name`}
          isRequired
          autoFocus
          value={name}
          onChange={(value) => form.change({ name: value })}
          error={isTried && refusal ? i18n._(refusal) : undefined}
          description={
            twin === undefined ? undefined : t`There is already a party named “${twin}”.`
          }
          placeholder={t`Aldria`}
        />
        <TextField
          label={t`Short name`}
          value={shortName}
          onChange={(value) => form.change({ shortName: value })}
        />
      </FieldRow>
      <SelectField
        label={t`Role`}
        description={t`Principals, mediators and hosts stand at the table; the others stand apart.`}
        value={role}
        onChange={(value) => value && form.change({ role: value })}
        options={partyRoles.map((each) => ({ value: each, label: i18n._(partyRoleLabels[each]) }))}
      />
      <TextField
        label={t`Other names`}
        description={t`As sources call it: a capital, an adjective. Separate them with commas.`}
        value={aliases}
        onChange={(value) => form.change({ aliases: value })}
      />
      <BlocsField
        parties={parties.filter((each) => each.id !== party?.id)}
        value={blocs}
        onChange={(value) => form.change({ blocs: value })}
        wouldCycle={(bloc) => party !== undefined && wouldCycleBlocs(parties, party.id, bloc)}
      />
      <CheckboxField
        label={t`Our side`}
        description={t`Only one party can be ours; leave it unmarked as a mediator or reporter.`}
        isChecked={isOurs}
        onChange={(value) => form.change({ isOurs: value })}
      />
    </Dialog>
  );
}
