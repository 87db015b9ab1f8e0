import {
  type HTMLInputTypeAttribute,
  type KeyboardEventHandler,
  type ReactNode,
  type Ref,
  useId,
} from 'react';
import { type FieldProps, fieldControl } from './field.ts';
import { FieldFrame } from './field-frame.tsx';
import styles from './field.module.css';

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: HTMLInputTypeAttribute | undefined;
  readonly placeholder?: string | undefined;
  /** Shown inside the box at its end; not part of the value. */
  readonly suffix?: ReactNode;
  readonly spellCheck?: boolean | undefined;
  readonly autoComplete?: string | undefined;
  readonly inputMode?: 'text' | 'search' | 'url' | 'email' | 'numeric' | 'decimal' | undefined;
  readonly list?: string | undefined;
  readonly min?: string | number | undefined;
  readonly max?: string | number | undefined;
  readonly onKeyDown?: KeyboardEventHandler<HTMLInputElement> | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

export function TextField({ ref, ...props }: TextFieldProps) {
  const id = useId();
  const { type = 'text', autoComplete = 'off', suffix, onChange } = props;
  const input = (
    <input
      {...fieldControl(id, props)}
      ref={ref}
      className={suffix ? styles.bare : styles.control}
      type={type}
      dir={type === 'text' || type === 'search' ? 'auto' : undefined}
      value={props.value}
      placeholder={props.placeholder}
      spellCheck={props.spellCheck}
      autoComplete={autoComplete}
      inputMode={props.inputMode}
      list={props.list}
      min={props.min}
      max={props.max}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the caller opened this on request
      autoFocus={props.autoFocus}
      onKeyDown={props.onKeyDown}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
  return (
    <FieldFrame id={id} field={props}>
      {suffix ? (
        <div className={`${styles.control} ${styles.box}`}>
          {input}
          <span className={styles.suffix}>{suffix}</span>
        </div>
      ) : (
        input
      )}
    </FieldFrame>
  );
}
