import { CheckboxField } from '#ui/checkbox-field.tsx';
import s from './record.module.css';

interface MembersFieldProps {
  readonly legend: string;
  /** Said where there is nothing to choose. */
  readonly empty: string;
  readonly rows: readonly { readonly id: string; readonly label: string }[];
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** Several of many, each with its box. */
export function MembersField({ legend, empty, rows, value, onChange }: MembersFieldProps) {
  return (
    <fieldset className={s.members}>
      <legend>{legend}</legend>
      {rows.length === 0 && <p className={s.quiet}>{empty}</p>}
      <div className={s.checks}>
        {rows.map(({ id, label }) => (
          <CheckboxField
            key={id}
            label={label}
            isChecked={value.includes(id)}
            onChange={(isIn) =>
              onChange(isIn ? [...value, id] : value.filter((each) => each !== id))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
