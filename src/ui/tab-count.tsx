import type { ReactNode } from 'react';
import styles from './tabs-nav.module.css';

export function TabCount({ children }: { readonly children: ReactNode }) {
  return <span className={styles.count}>{children}</span>;
}
