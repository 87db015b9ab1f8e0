import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import styles from './form-error.module.css';

interface FormErrorProps {
  readonly children?: ReactNode;
}

/** What stopped the whole form, and what to change. The live region stays mounted, so that it is read when filled. */
export function FormError({ children }: FormErrorProps) {
  return (
    <div role="alert" className={styles.frame}>
      {children && (
        <div className={styles.error}>
          <Icon name="warning" />
          <div>{children}</div>
        </div>
      )}
    </div>
  );
}
