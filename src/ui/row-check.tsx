import { useLingui } from '@lingui/react/macro';
import './row-check.module.css';

export interface RowCheckProps {
  /** What the row is about. */
  readonly title: string;
  readonly isChecked: boolean;
  readonly onChange: () => void;
}

/**
 * The first thing in a row while rows are being selected. Round, unlike the boxes that belong to the record
 * itself; it finds its own place at the row's beginning.
 */
export function RowCheck({ title, isChecked, onChange }: RowCheckProps) {
  const { t } = useLingui();
  return (
    <input
      type="checkbox"
      data-row-check
      aria-label={t`Select “${title}”`}
      checked={isChecked}
      onChange={onChange}
    />
  );
}
