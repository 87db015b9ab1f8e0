import type { QueryRefusal } from '#domain/query-meaning.ts';
import { withoutTerm, type Term } from '#domain/query.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import styles from './search.module.css';

interface QueryChipsProps {
  readonly query: string;
  readonly terms: readonly Term[];
  readonly refusals: readonly QueryRefusal[];
  readonly onChange: (query: string) => void;
}

/** The filters of the query, each taken out by a press. */
export function QueryChips({ query, terms, refusals, onChange }: QueryChipsProps) {
  const { t } = useLingui();
  const filters = terms.filter(({ kind, text }) => kind === 'filter' && text !== '');
  if (filters.length === 0) return null;
  const refused = new Set(refusals.map(({ term }) => term.start));
  return (
    <ul className={styles['chips']} aria-label={t`Filters that are on`}>
      {filters.map((term) => {
        const label = query.slice(term.start, term.end);
        return (
          <li key={term.start}>
            <button
              type="button"
              className={styles['chip']}
              data-refused={refused.has(term.start) || undefined}
              aria-label={t`Remove filter ${label}`}
              onClick={() => onChange(withoutTerm(query, term))}
            >
              {refused.has(term.start) && <Icon name="warning" size={12} />}
              <bdi>{label}</bdi>
              <Icon name="close" size={12} />
            </button>
          </li>
        );
      })}
      {filters.length > 1 && (
        <li>
          <Button size="small" variant="quiet" onClick={() => onChange(wordsOf(query, filters))}>
            <Trans>Clear all</Trans>
          </Button>
        </li>
      )}
    </ul>
  );
}

/** From the last to the first, so that places stay right. */
function wordsOf(query: string, filters: readonly Term[]): string {
  return filters.toReversed().reduce((rest, term) => withoutTerm(rest, term), query);
}
