import { type ReactNode, useId } from 'react';
import { type FieldProps, fieldControl } from './field.ts';
import { FieldHelp } from './field-help.tsx';
import { RequiredWord } from './required-word.tsx';
import type { Tone } from './tone.ts';
import fieldStyles from './field.module.css';
import styles from './segmented.module.css';

interface SegmentedItem<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly tone?: Tone | undefined;
  readonly title?: string | undefined;
}

interface SegmentedProps<V extends string> extends FieldProps {
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  readonly items: readonly SegmentedItem<V>[];
  /** How many stand in a row where there is room; all of them if not given. */
  readonly columns?: number | undefined;
  readonly size?: 'normal' | 'small' | undefined;
}

/** One choice of few, all in sight. Native radios, so arrow keys move and choose. */
export function Segmented<V extends string>(props: SegmentedProps<V>) {
  const id = useId();
  const { value, items, onChange, columns = items.length, size = 'normal' } = props;
  const { 'aria-describedby': describedBy, 'aria-invalid': isInvalid } = fieldControl(id, props);
  const focused = value ?? items[0]?.value;
  return (
    <fieldset
      className={`${fieldStyles.field} ${props.className ?? ''}`.trim()}
      role="radiogroup"
      disabled={props.isDisabled}
      aria-labelledby={`${id}-label`}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      aria-required={props.isRequired ? true : undefined}
      onBlur={props.onBlur}
    >
      <div className={props.isLabelHidden ? 'visually-hidden' : fieldStyles.top}>
        <span className={fieldStyles.label} id={`${id}-label`}>
          {props.label}
        </span>
        {props.isRequired && <RequiredWord />}
      </div>
      <div
        className={styles.row}
        data-size={size}
        data-invalid={isInvalid}
        style={{ '--columns': columns } as Record<string, number>}
      >
        {items.map((item) => (
          <label key={item.value} className={styles.item} data-tone={item.tone} title={item.title}>
            <input
              className={styles.radio}
              type="radio"
              name={props.name ?? id}
              value={item.value}
              checked={item.value === value}
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- the caller opened this on request
              autoFocus={props.autoFocus === true && item.value === focused}
              onChange={() => onChange(item.value)}
            />
            {item.icon}
            <span>{item.label}</span>
          </label>
        ))}
      </div>
      <FieldHelp id={id} field={props} />
    </fieldset>
  );
}
