import { filterText } from '#domain/query.ts';
import type { QueryRefusal } from '#domain/query-meaning.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import styles from './search.module.css';

interface QueryRefusalsProps {
  readonly query: string;
  readonly refusals: readonly QueryRefusal[];
  readonly onChange: (query: string) => void;
}

const shownAtMost = 8;

/** What a query asks for and is not there: in words, with what could be asked for instead. */
export function QueryRefusals({ query, refusals, onChange }: QueryRefusalsProps) {
  const { i18n } = useLingui();
  if (refusals.length === 0) return null;
  return (
    <div className={styles['refusals']} role="alert">
      {refusals.map(({ term, says, possible }) => (
        <div key={term.start}>
          <p>
            {i18n._(says)} <Trans>Until then nothing is filtered by it.</Trans>
          </p>
          {possible.length > 0 && (
            <p className={styles['possible']}>
              <Trans>Possible:</Trans>
              {possible.slice(0, shownAtMost).map((value) => (
                <button
                  key={value}
                  type="button"
                  className={styles['choice']}
                  onClick={() => onChange(replaced(query, term, value))}
                >
                  <bdi>{value}</bdi>
                </button>
              ))}
              {possible.length > shownAtMost && (
                <Trans>and {possible.length - shownAtMost} more</Trans>
              )}
            </p>
          )}
        </div>
      ))}
    </div>
  );
}

function replaced(query: string, term: QueryRefusal['term'], value: string): string {
  const minus = term.isNot ? '-' : '';
  // Of a key that does not exist the keys are offered, and its value is kept.
  const text = value.endsWith(':')
    ? filterText(value.slice(0, -1), term.text)
    : filterText(term.key, value);
  return `${query.slice(0, term.start)}${minus}${text}${query.slice(term.end)}`;
}
