import type { Party } from '#domain/party.ts';
import { CheckboxField } from '#ui/checkbox-field.tsx';
import { FormError } from '#ui/form-error.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import s from './parties-panel.module.css';

interface BlocsFieldProps {
  readonly parties: readonly Party[];
  readonly value: readonly string[];
  readonly onChange: (blocs: string[]) => void;
  readonly wouldCycle: (bloc: string) => boolean;
}

/** The blocs that a party is a member of; one that is a member of this party is refused. */
export function BlocsField({ parties, value, onChange, wouldCycle }: BlocsFieldProps) {
  const { t } = useLingui();
  const [refused, setRefused] = useState<string | null>(null);
  if (parties.length === 0) return null;
  const toggle = (party: Party, isMember: boolean) => {
    const { id, name } = party;
    if (isMember && wouldCycle(id)) {
      setRefused(
        t`“${name}” is itself a member of this party, so this party cannot be a member of it.`,
      );
      return;
    }
    setRefused(null);
    onChange(isMember ? [...value, id] : value.filter((each) => each !== id));
  };
  return (
    <fieldset className={s.blocs}>
      <legend>
        <Trans>Member of</Trans>
      </legend>
      <div className={s.checks}>
        {parties.map((party) => (
          <CheckboxField
            key={party.id}
            label={party.name}
            isChecked={value.includes(party.id)}
            onChange={(isMember) => toggle(party, isMember)}
          />
        ))}
      </div>
      <FormError>{refused}</FormError>
    </fieldset>
  );
}
