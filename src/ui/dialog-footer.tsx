import type { ReactNode } from 'react';
import styles from './dialog.module.css';

/** Quiet words at the start of a dialog's footer; the buttons stand at its end. */
export function FooterNote({ children }: { readonly children?: ReactNode }) {
  return <div className={styles.note}>{children}</div>;
}
