import { Icon } from './icon.tsx';
import styles from './inline.module.css';

interface InlinePencilProps {
  /** What it does, and by which key. */
  readonly label: string;
  readonly onClick: () => void;
}

/** For the mouse alone, beside a title that opens something when it is pressed; the keyboard has a key for it. */
export function InlinePencil({ label, onClick }: InlinePencilProps) {
  return (
    <span className={styles.pencil} aria-hidden="true" title={label} data-inline onClick={onClick}>
      <Icon name="edit" size={14} />
    </span>
  );
}
