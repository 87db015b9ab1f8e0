import { Fragment, type ReactNode } from 'react';
import styles from './record-list.module.css';

export interface RecordRow {
  readonly label: string;
  readonly value: ReactNode;
  readonly key?: string | undefined;
}

export function RecordList({ rows }: { readonly rows: readonly RecordRow[] }) {
  return (
    <dl className={styles.list}>
      {rows.map((row) => (
        <Fragment key={row.key ?? row.label}>
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
