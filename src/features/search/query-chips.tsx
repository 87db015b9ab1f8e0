import type { QueryRefusal } from '#domain/query-meaning.ts';
import { withoutTerm, type Term } from '#domain/query.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import type { KeyboardEvent } from 'react';
import styles from './search.module.css';

interface QueryChipsProps {
  readonly query: string;
  readonly terms: readonly Term[];
  readonly refusals: readonly QueryRefusal[];
  readonly onChange: (query: string) => void;
  /** What a filter asks for is to be typed anew. */
  readonly onEdit: (term: Term) => void;
}

/** The filters of the query: pressed, one is changed where it was typed; its cross or Delete takes it out. */
export function QueryChips({ query, terms, refusals, onChange, onEdit }: QueryChipsProps) {
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
            {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys that its two buttons answer alike */}
            <span
              className={styles['chip']}
              data-refused={refused.has(term.start) || undefined}
              onKeyDown={(event) => {
                if (event.key === 'Delete' || event.key === 'Backspace')
                  onChange(withoutTerm(query, term));
                else if (!moveFocus(event)) return;
                event.preventDefault();
              }}
            >
              <button
                type="button"
                aria-label={t`Change filter ${label}`}
                onClick={() => onEdit(term)}
              >
                {refused.has(term.start) && <Icon name="warning" size={12} />}
                <bdi>{label}</bdi>
              </button>
              <button
                type="button"
                aria-label={t`Remove filter ${label}`}
                onClick={() => onChange(withoutTerm(query, term))}
              >
                <Icon name="close" size={12} />
              </button>
            </span>
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

/** Left and right lead along the chips. */
function moveFocus({ key, target, currentTarget }: KeyboardEvent): boolean {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return false;
  const isRtl = getComputedStyle(currentTarget).direction === 'rtl';
  const buttons = [...(currentTarget.closest('ul')?.querySelectorAll('button') ?? [])];
  const at = buttons.findIndex((button) => button === target);
  buttons[at + ((key === 'ArrowRight') === isRtl ? -1 : 1)]?.focus();
  return true;
}
