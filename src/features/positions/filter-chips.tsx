import { firmnessLabels } from '#domain/firmness.ts';
import { issueStatusLabels } from '#domain/issue.ts';
import type { Party } from '#domain/party.ts';
import { stanceLabels } from '#domain/stance.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Filtering } from './use-filters.ts';
import s from './panel.module.css';

interface FilterChipsProps {
  readonly filtering: Filtering;
  readonly parties: ReadonlyMap<string, Party>;
}

/** The filters that are on; each is taken off by a press. */
export function FilterChips({
  filtering: { wanted: filters, change, clear },
  parties,
}: FilterChipsProps) {
  const { t, i18n } = useLingui();
  const without = <V,>(values: readonly V[], value: V) => values.filter((each) => each !== value);
  const chips = [
    ...filters.stances.map((each) => ({
      label: i18n._(stanceLabels[each]),
      remove: () => change({ stances: without(filters.stances, each) }),
    })),
    ...filters.firmnesses.map((each) => ({
      label: i18n._(firmnessLabels[each]),
      remove: () => change({ firmnesses: without(filters.firmnesses, each) }),
    })),
    ...filters.issueStatuses.map((each) => ({
      label: i18n._(issueStatusLabels[each]),
      remove: () => change({ issueStatuses: without(filters.issueStatuses, each) }),
    })),
    ...filters.parties.map((each) => ({
      label: parties.get(each)?.name ?? t`missing party`,
      remove: () => change({ parties: without(filters.parties, each) }),
    })),
    ...(filters.text.trim() === ''
      ? []
      : [{ label: `“${filters.text}”`, remove: () => change({ text: '' }) }]),
  ];
  return (
    <ul className={s.chips} aria-label={t`Filters that are on`}>
      {chips.map(({ label, remove }) => (
        <li key={label}>
          <button
            type="button"
            className={s.chip}
            aria-label={t`Remove filter ${label}`}
            onClick={remove}
          >
            {label}
            <Icon name="close" size={12} />
          </button>
        </li>
      ))}
      <li>
        <Button size="small" variant="quiet" onClick={clear}>
          <Trans>Clear all</Trans>
        </Button>
      </li>
    </ul>
  );
}
