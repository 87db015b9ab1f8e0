import { type KeyboardEventHandler, type Ref, useId } from 'react';
import { type FieldProps, fieldControl } from './field.ts';
import { FieldFrame } from './field-frame.tsx';
import type { Tone } from './tone.ts';
import fieldStyles from './field.module.css';
import styles from './text-area.module.css';

interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** `said`: large and in serif, for the words of a party. */
  readonly variant?: 'plain' | 'said' | undefined;
  readonly tone?: Tone | undefined;
  readonly rows?: number | undefined;
  readonly maxRows?: number | undefined;
  readonly placeholder?: string | undefined;
  readonly dir?: 'auto' | 'ltr' | 'rtl' | undefined;
  readonly onKeyDown?: KeyboardEventHandler<HTMLTextAreaElement> | undefined;
  readonly ref?: Ref<HTMLTextAreaElement> | undefined;
}

/** Grows with its text: the hidden twin in ::after keeps the height where field-sizing is missing. */
export function TextArea({ ref, ...props }: TextAreaProps) {
  const id = useId();
  const { variant = 'plain', rows = 3, maxRows = 16, dir = 'auto', onChange } = props;
  return (
    <FieldFrame id={id} field={props}>
      <div
        className={styles.grow}
        data-variant={variant}
        data-tone={props.tone}
        data-twin={`${props.value} `}
        style={{ '--rows': rows, '--max-rows': maxRows } as Record<string, number>}
      >
        <textarea
          {...fieldControl(id, props)}
          ref={ref}
          className={variant === 'said' ? styles.said : fieldStyles.control}
          rows={rows}
          dir={dir}
          value={props.value}
          placeholder={props.placeholder}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the caller opened this on request
          autoFocus={props.autoFocus}
          onKeyDown={props.onKeyDown}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
    </FieldFrame>
  );
}
