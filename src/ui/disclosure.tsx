import { useState, type ReactNode } from 'react';
import { Icon } from './icon.tsx';
import styles from './disclosure.module.css';

interface DisclosureProps {
  readonly summary: ReactNode;
  /** Quiet words beside the summary: what is inside, or how much. */
  readonly hint?: ReactNode;
  readonly isOpenAtFirst?: boolean | undefined;
  /** What is inside is drawn only while it is open: for what is long. */
  readonly isLazy?: boolean | undefined;
  readonly children: ReactNode;
}

export function Disclosure(props: DisclosureProps) {
  const { summary, hint, isOpenAtFirst = false, isLazy = false, children } = props;
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  return (
    <details
      className={styles.details}
      open={isOpenAtFirst}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary className={styles.summary}>
        <Icon name="chevron-right" size={14} />
        <span>{summary}</span>
        {hint && <span className={styles.hint}>{hint}</span>}
      </summary>
      <div className={styles.body}>{isLazy && !isOpen ? null : children}</div>
    </details>
  );
}
