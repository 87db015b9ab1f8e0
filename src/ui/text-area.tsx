import {
  type KeyboardEventHandler,
  type Ref,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
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
  readonly onFocus?: (() => void) | undefined;
  readonly onKeyDown?: KeyboardEventHandler<HTMLTextAreaElement> | undefined;
  readonly ref?: Ref<HTMLTextAreaElement> | undefined;
}

/**
 * Grows with its text: the hidden twin in ::after keeps the height where field-sizing is missing. The
 * text is put into the element only where it differs: React's own way writes it back as the element's
 * content at every key, which lays 100 KB out anew each time.
 */
export function TextArea({ ref, ...props }: TextAreaProps) {
  const id = useId();
  const { variant = 'plain', rows = 3, maxRows = 16, dir = 'auto', value, onChange } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => area.current as HTMLTextAreaElement, []);
  useLayoutEffect(() => {
    if (area.current && area.current.value !== value) area.current.value = value;
  }, [value]);
  return (
    <FieldFrame id={id} field={props}>
      <div
        className={styles.grow}
        data-variant={variant}
        data-tone={props.tone}
        data-twin={growsByItself ? undefined : `${value} `}
        style={{ '--rows': rows, '--max-rows': maxRows } as Record<string, number>}
      >
        <textarea
          {...fieldControl(id, props)}
          ref={area}
          className={variant === 'said' ? styles.said : fieldStyles.control}
          rows={rows}
          dir={dir === 'auto' && value.length > longText ? directionOf(value) : dir}
          placeholder={props.placeholder}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the caller opened this on request
          autoFocus={props.autoFocus}
          onFocus={props.onFocus}
          onKeyDown={props.onKeyDown}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
    </FieldFrame>
  );
}

const growsByItself = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

/** Beyond so many characters the browser's own `dir=auto` lays the whole text out anew at every key. */
const longText = 4000;

/** By the first letter, as `dir=auto` has it. */
function directionOf(text: string): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(letter) ? 'rtl' : 'ltr';
}
