import { kindTables } from '#domain/query-keys.ts';
import { withFilter } from '#domain/query.ts';
import { recordKindLabels } from '#domain/record-kind.ts';
import { useLingui } from '@lingui/react/macro';
import styles from './search.module.css';

interface KindCountsProps {
  readonly query: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly onChange: (query: string) => void;
}

/** How many of each kind were found; a press leaves only these. */
export function KindCounts({ query, counts, onChange }: KindCountsProps) {
  const { t, i18n } = useLingui();
  const found = Object.entries(kindTables).flatMap(([kind, table]) => {
    const count = counts[table] ?? 0;
    const label = recordKindLabels[table];
    return count > 0 && label ? [{ kind, label: i18n._(label), count }] : [];
  });
  if (found.length < 2) return null;
  return (
    <ul className={styles['kinds']} aria-label={t`Found by kind`}>
      {found.map(({ kind, label, count }) => (
        <li key={kind}>
          <button
            type="button"
            className={styles['choice']}
            onClick={() => onChange(`${withFilter(query, 'kind', kind)} `)}
          >
            {label} <span className="num">{i18n.number(count)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
