import type { ReactNode } from 'react';
import { FieldHelp } from './field-help.tsx';
import { RequiredWord } from './required-word.tsx';
import type { FieldProps } from './field.ts';
import styles from './field.module.css';

interface FieldFrameProps {
  readonly id: string;
  readonly field: FieldProps;
  readonly children: ReactNode;
}

/** Label above, control, then description and error below. */
export function FieldFrame({ id, field, children }: FieldFrameProps) {
  return (
    <div className={`${styles.field} ${field.className ?? ''}`.trim()}>
      <div className={field.isLabelHidden ? 'visually-hidden' : styles.top}>
        <label className={styles.label} htmlFor={id}>
          {field.label}
        </label>
        {field.isRequired && <RequiredWord />}
      </div>
      {children}
      <FieldHelp id={id} field={field} />
    </div>
  );
}
