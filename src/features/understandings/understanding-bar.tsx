import { NowOnly } from '#nouns/now-only.tsx';
import {
  derivedUnderstandingStatuses,
  setUnderstandingStatuses,
  understandingStatusLabels,
} from '#domain/understanding.ts';
import type { UnderstandingEntry, UnderstandingFilter } from '#domain/understanding-list.ts';
import { newUnderstanding } from '#state/commands/new-records.ts';
import { withParam } from '#state/with-param.ts';
import { useOffered } from '#state/commands/use-offer.ts';
import { Button } from '#ui/button.tsx';
import { TabCount } from '#ui/tab-count.tsx';
import { ViewLinks } from '#ui/view-links.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import s from './understandings-panel.module.css';

interface UnderstandingBarProps {
  readonly entries: readonly UnderstandingEntry[];
  readonly filter: UnderstandingFilter | null;
  /** Without it there is no way here to add one. */
  readonly onAdd?: (() => void) | undefined;
  /** Where every side is shown beside the others. */
  readonly confirmations?: string | undefined;
  /** How the list is shown. */
  readonly menu?: ReactNode;
}

/** How many every side confirms, and the filter by status. */
export function UnderstandingBar({ entries, filter, onAdd, ...props }: UnderstandingBarProps) {
  const { t, i18n } = useLingui();
  const { confirmations } = props;
  const total = entries.length;
  const confirmed = entries.filter((entry) => entry.isConfirmed).length;
  const count = (status: string) => entries.filter(({ view }) => view.status === status).length;
  const statuses = [...derivedUnderstandingStatuses, ...setUnderstandingStatuses].filter(
    (status) => count(status) > 0 || status === filter,
  );
  return (
    <>
      <div className={s.bar}>
        <p className={s.summary}>
          {total > 0 && (
            <Trans>
              <b className="num">
                {confirmed} of {total}
              </b>{' '}
              confirmed by every side
            </Trans>
          )}
        </p>
        <div className={s.actions}>
          {confirmations !== undefined && total > 0 && (
            <Link to={confirmations}>
              <Trans>Who confirms what</Trans>
            </Link>
          )}
          {total > 0 && props.menu}
          {onAdd && (
            <NowOnly>
              <NewButton onAdd={onAdd} />
            </NowOnly>
          )}
        </div>
      </div>
      {total > 0 && (
        <ViewLinks className={s.filters} label={t`Filter by status`}>
          <FilterLink to={null} filter={filter} count={total}>
            <Trans>All</Trans>
          </FilterLink>
          <FilterLink to="confirmed-by-all" filter={filter} count={confirmed}>
            <Trans>Confirmed by every side</Trans>
          </FilterLink>
          {statuses.map((status) => (
            <FilterLink key={status} to={status} filter={filter} count={count(status)}>
              {i18n._(understandingStatusLabels[status])}
            </FilterLink>
          ))}
        </ViewLinks>
      )}
    </>
  );
}

function NewButton({ onAdd }: { readonly onAdd: () => void }) {
  const { i18n } = useLingui();
  return (
    <Button icon="plus" {...useOffered(newUnderstanding, onAdd)}>
      {i18n._(newUnderstanding.label)}
    </Button>
  );
}

interface FilterLinkProps {
  readonly to: UnderstandingFilter | null;
  readonly filter: UnderstandingFilter | null;
  readonly count: number;
  readonly children: ReactNode;
}

function FilterLink({ to, filter, count, children }: FilterLinkProps) {
  const { pathname, search } = useLocation();
  return (
    <Link
      to={{ pathname, search: withParam(withParam(search, 'item', null), 'status', to) }}
      replace
      aria-current={to === filter ? 'true' : undefined}
    >
      {children} <TabCount>{count}</TabCount>
    </Link>
  );
}
