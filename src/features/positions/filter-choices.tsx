import { firmnesses, firmnessLabels } from '#domain/firmness.ts';
import { issueStatuses, issueStatusLabels } from '#domain/issue.ts';
import type { Party } from '#domain/party.ts';
import { stanceLabels, stances } from '#domain/stance.ts';
import { CheckboxField } from '#ui/checkbox-field.tsx';
import { useLingui } from '@lingui/react/macro';
import type { Filtering } from './use-filters.ts';
import s from './panel.module.css';

interface FilterChoicesProps {
  readonly filtering: Filtering;
  readonly parties: readonly Party[];
}

/** What the table can be narrowed to, by tick. */
export function FilterChoices({ filtering, parties }: FilterChoicesProps) {
  const { t, i18n } = useLingui();
  const { wanted: filters, change } = filtering;
  return (
    <>
      <Choices
        legend={t`Stance`}
        options={stances.map((value) => ({ value, label: i18n._(stanceLabels[value]) }))}
        chosen={filters.stances}
        onChange={(chosen) => change({ stances: chosen })}
      />
      <Choices
        legend={t`Firmness`}
        options={firmnesses.map((value) => ({ value, label: i18n._(firmnessLabels[value]) }))}
        chosen={filters.firmnesses}
        onChange={(chosen) => change({ firmnesses: chosen })}
      />
      <Choices
        legend={t`Issue status`}
        options={issueStatuses.map((value) => ({ value, label: i18n._(issueStatusLabels[value]) }))}
        chosen={filters.issueStatuses}
        onChange={(chosen) => change({ issueStatuses: chosen })}
      />
      <Choices
        legend={t`Parties`}
        options={parties.map(({ id, name }) => ({ value: id as string, label: name }))}
        chosen={filters.parties}
        onChange={(chosen) => change({ parties: chosen })}
      />
    </>
  );
}

interface ChoicesProps<V extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly chosen: readonly V[];
  readonly onChange: (chosen: readonly V[]) => void;
}

function Choices<V extends string>({ legend, options, chosen, onChange }: ChoicesProps<V>) {
  return (
    <fieldset className={s.group}>
      <legend>{legend}</legend>
      <div className={s.options}>
        {options.map(({ value, label }) => (
          <CheckboxField
            key={value}
            label={label}
            isChecked={chosen.includes(value)}
            onChange={(isChecked) =>
              onChange(isChecked ? [...chosen, value] : chosen.filter((each) => each !== value))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
