import type { ReactNode } from 'react';
import styles from './tabs-nav.module.css';

interface TabsNavProps {
  readonly label: string;
  /** Links; the one for this page carries aria-current. */
  readonly children: ReactNode;
  /** Controls at the end of the line, such as a date; left out on phones. */
  readonly aside?: ReactNode;
}

/** Links drawn as tabs: one line that scrolls sideways where it does not fit. */
export function TabsNav({ label, children, aside }: TabsNavProps) {
  return (
    <div className={styles.frame}>
      <nav className={styles.tabs} aria-label={label}>
        {children}
      </nav>
      {aside && <div className={styles.aside}>{aside}</div>}
    </div>
  );
}
