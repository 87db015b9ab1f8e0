import type { ReactNode, Ref } from 'react';
import styles from './inline.module.css';

interface InlineValueProps {
  /** What pressing it does. */
  readonly label: string;
  readonly onClick: () => void;
  readonly hasMenu?: boolean | undefined;
  readonly isOpen?: boolean | undefined;
  /** Inside a grid the keys of its row do the same. */
  readonly isInGrid?: boolean | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
  readonly children: ReactNode;
}

/** A value that is changed by pressing it; it looks as it reads until it is pointed at. */
export function InlineValue({ ref, label, hasMenu, isOpen, isInGrid, ...props }: InlineValueProps) {
  return (
    <button
      ref={ref}
      type="button"
      className={styles.value}
      title={label}
      aria-haspopup={hasMenu ? 'menu' : undefined}
      aria-expanded={isOpen}
      tabIndex={isInGrid ? -1 : undefined}
      data-inline
      onClick={props.onClick}
    >
      {props.children}
    </button>
  );
}
