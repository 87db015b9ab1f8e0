import { type Ref, useId } from 'react';
import { type FieldProps, fieldControl } from './field.ts';
import { FieldFrame } from './field-frame.tsx';
import { Icon } from './icon.tsx';
import fieldStyles from './field.module.css';
import styles from './select-field.module.css';

interface SelectOption<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly isDisabled?: boolean | undefined;
}

interface SelectFieldProps<V extends string> extends FieldProps {
  readonly value: V | '';
  readonly onChange: (value: V | '') => void;
  readonly options: readonly SelectOption<V>[];
  /** The words of the empty choice; without them there is no empty choice. */
  readonly placeholder?: string | undefined;
  readonly ref?: Ref<HTMLSelectElement> | undefined;
}

export function SelectField<V extends string>({ ref, ...props }: SelectFieldProps<V>) {
  const id = useId();
  const { value, options, placeholder, onChange } = props;
  return (
    <FieldFrame id={id} field={props}>
      <div className={styles.wrap}>
        <select
          {...fieldControl(id, props)}
          ref={ref}
          className={`${fieldStyles.control} ${styles.select}`}
          data-empty={value === '' || undefined}
          value={value}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the caller opened this on request
          autoFocus={props.autoFocus}
          onChange={(event) => onChange(event.currentTarget.value as V | '')}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.isDisabled}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" size={14} />
      </div>
    </FieldFrame>
  );
}
