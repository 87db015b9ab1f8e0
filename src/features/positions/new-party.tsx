import type { Negotiation } from '#domain/negotiation.ts';
import { newParty } from '#domain/new-party.ts';
import { partyRoleLabels, partyRoles, type Party, type PartyRole } from '#domain/party.ts';
import { rankAt } from '#domain/rank.ts';
import { titleRefusal } from '#domain/text-refusal.ts';
import { write } from '#state/write.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

interface NewPartyProps {
  readonly negotiation: Negotiation;
  readonly parties: readonly Party[];
  readonly onClose: () => void;
}

/** Adds a party to the negotiation with what the table needs: a name and a role. */
export function NewParty({ negotiation, parties, onClose }: NewPartyProps) {
  const { t, i18n } = useLingui();
  const [name, setName] = useState('');
  const [role, setRole] = useState<PartyRole>('principal');
  const [isTried, setIsTried] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const refusal = titleRefusal(name);

  const submit = async () => {
    setIsTried(true);
    if (refusal !== null || isBusy) return;
    setIsBusy(true);
    const given = newParty({ name: name.trim(), role, rank: rankAt(parties, parties.length) });
    const { ok } = await write.addRow('parties', negotiation.id, given);
    setIsBusy(false);
    if (ok) onClose();
  };

  return (
    <Dialog
      title={t`New party`}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      size="small"
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" variant="primary" isBusy={isBusy}>
            <Trans>Add party</Trans>
          </Button>
        </>
      }
    >
      <TextField
        label={t`Name`}
        description={t`A state, organisation or group`}
        value={name}
        onChange={setName}
        error={isTried && refusal !== null ? i18n._(refusal) : undefined}
        isRequired
        autoFocus
      />
      <SelectField
        label={t`Role`}
        value={role}
        onChange={(value) => value !== '' && setRole(value)}
        options={partyRoles.map((value) => ({ value, label: i18n._(partyRoleLabels[value]) }))}
      />
    </Dialog>
  );
}
