import type { FieldProps } from './field.ts';
import { Icon } from './icon.tsx';
import styles from './field.module.css';

interface FieldHelpProps {
  readonly id: string;
  readonly field: Pick<FieldProps, 'description' | 'error'>;
}

export function FieldHelp({ id, field }: FieldHelpProps) {
  return (
    <>
      {field.description && (
        <div className={styles.description} id={`${id}-description`}>
          {field.description}
        </div>
      )}
      {field.error && (
        <div className={styles.error} id={`${id}-error`}>
          <Icon name="warning" size={14} />
          <span>{field.error}</span>
        </div>
      )}
    </>
  );
}
