import { mergeKindLabels } from '#domain/merge-kind.ts';
import type { MergeItem } from '#domain/merge-plan.ts';
import { recordKindLabels } from '#domain/record-kind.ts';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Side } from './chosen-sides.ts';
import { kindCounts, tablesIn, type MergeFilter } from './merge-filter.ts';
import s from './merge.module.css';

interface MergeBarProps {
  readonly items: readonly MergeItem[];
  readonly shown: readonly MergeItem[];
  readonly filter: MergeFilter;
  readonly onFilter: (part: Partial<MergeFilter>) => void;
  readonly onTake: (side: Side | null) => void;
}

/** Counts by kind, which filter; the noun; and one side for all that is shown. */
export function MergeBar({ items, shown, filter, onFilter, onTake }: MergeBarProps) {
  const { t, i18n } = useLingui();
  const number = new Intl.NumberFormat(i18n.locale);
  const hasFields = shown.some(({ fields }) => fields.length > 0);
  return (
    <div className={s['bar']}>
      <div className={s['kinds']} role="group" aria-label={t`Filters`}>
        <Button
          size="small"
          aria-pressed={filter.kind === null}
          onClick={() => onFilter({ kind: null })}
        >
          <Trans>All</Trans> <span className="num">{number.format(items.length)}</span>
        </Button>
        {kindCounts(items).map(({ kind, count }) => (
          <Button
            key={kind}
            size="small"
            aria-pressed={filter.kind === kind}
            onClick={() => onFilter({ kind: filter.kind === kind ? null : kind })}
          >
            {kind === 'contested' ? t`Contested` : i18n._(mergeKindLabels[kind])}{' '}
            <span className="num">{number.format(count)}</span>
          </Button>
        ))}
      </div>
      <div className={s['tools']}>
        <SelectField
          className={s['noun']}
          label={t`Kind of record`}
          isLabelHidden
          placeholder={t`All kinds of records`}
          value={filter.table ?? ''}
          onChange={(table) => onFilter({ table: table === '' ? null : table })}
          options={tablesIn(items).map((value) => {
            const label = recordKindLabels[value];
            return { value, label: label ? i18n._(label) : value };
          })}
        />
        {hasFields && (
          <div className={s['takes']} role="group" aria-label={t`For all that is shown`}>
            <Button size="small" variant="quiet" onClick={() => onTake('mine')}>
              <Trans>Take all mine</Trans>
            </Button>
            <Button size="small" variant="quiet" onClick={() => onTake('theirs')}>
              <Trans>Take all theirs</Trans>
            </Button>
            <Button size="small" variant="quiet" onClick={() => onTake(null)}>
              <Trans>Take the later</Trans>
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
