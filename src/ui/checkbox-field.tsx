import { type Ref, useId } from 'react';
import { type FieldProps, fieldControl } from './field.ts';
import { FieldHelp } from './field-help.tsx';
import { RequiredWord } from './required-word.tsx';
import styles from './checkbox-field.module.css';

interface CheckboxFieldProps extends FieldProps {
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly isIndeterminate?: boolean | undefined;
  readonly ref?: Ref<HTMLDivElement> | undefined;
}

export function CheckboxField({ ref, ...props }: CheckboxFieldProps) {
  const id = useId();
  const { isIndeterminate = false, onChange } = props;
  const showIndeterminate = (input: HTMLInputElement | null) => {
    if (input) input.indeterminate = isIndeterminate;
  };
  return (
    <div className={`${styles.field} ${props.className ?? ''}`.trim()} ref={ref}>
      <label className={styles.line} htmlFor={id}>
        <input
          {...fieldControl(id, props)}
          ref={showIndeterminate}
          className={styles.box}
          type="checkbox"
          checked={props.isChecked}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the caller opened this on request
          autoFocus={props.autoFocus}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span className={props.isLabelHidden ? 'visually-hidden' : undefined}>{props.label}</span>
        {props.isRequired && <RequiredWord />}
      </label>
      <div className={styles.help}>
        <FieldHelp id={id} field={props} />
      </div>
    </div>
  );
}
