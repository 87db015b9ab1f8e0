import type { ReactNode } from 'react';

/** What every field of a form takes. */
export interface FieldProps {
  readonly label: string;
  readonly description?: ReactNode;
  /** What is wrong and what to change, in words. */
  readonly error?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isLabelHidden?: boolean | undefined;
  readonly name?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly className?: string | undefined;
  readonly onBlur?: (() => void) | undefined;
}

/** The attributes that tie a control to its label, description and error. */
export function fieldControl(id: string, field: FieldProps) {
  const describedBy = [
    field.description ? `${id}-description` : '',
    field.error ? `${id}-error` : '',
  ]
    .filter(Boolean)
    .join(' ');
  return {
    id,
    name: field.name,
    disabled: field.isDisabled,
    'aria-required': field.isRequired ? true : undefined,
    'aria-invalid': field.error ? true : undefined,
    'aria-describedby': describedBy || undefined,
    onBlur: field.onBlur,
  } as const;
}
