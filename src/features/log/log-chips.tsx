import { relationLabels } from '#domain/attribution.ts';
import { firmnessLabels } from '#domain/firmness.ts';
import { formatDay } from '#domain/format-date.ts';
import type { LogFilter } from '#domain/log-filter.ts';
import { stanceLabels } from '#domain/stance.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import type { LogBook } from './log-book.ts';
import type { LogFiltering } from './use-log-filter.ts';
import styles from './log.module.css';

interface LogChipsProps {
  readonly filtering: LogFiltering;
  readonly book: LogBook;
}

/** The filters that are on; each is taken off by a press. */
export function LogChips({ filtering, book }: LogChipsProps) {
  const { t } = useLingui();
  const chips = useChips(filtering.filter, book);
  return (
    <ul className={styles['chips']} aria-label={t`Filters that are on`}>
      {chips.map(({ label, without }) => (
        <li key={label}>
          <button
            type="button"
            className={styles['chip']}
            aria-label={t`Remove filter ${label}`}
            onClick={() => filtering.change(without)}
          >
            <bdi>{label}</bdi>
            <Icon name="close" size={12} />
          </button>
        </li>
      ))}
      <li>
        <Button size="small" variant="quiet" onClick={filtering.clear}>
          <Trans>Clear all</Trans>
        </Button>
      </li>
    </ul>
  );
}

interface Chip {
  readonly label: string;
  readonly without: Partial<LogFilter>;
}

function useChips(filter: LogFilter, book: LogBook): readonly Chip[] {
  const { t, i18n } = useLingui();
  const { partyIds, personId, trackId, stances, firmnesses, relations, from, to, text } = filter;
  const day = (iso: string) => formatDay(iso, i18n.locale);
  const one = (value: string | null, label: (value: string) => string, without: Chip['without']) =>
    value === null || value.trim() === '' ? [] : [{ label: label(value), without }];
  return [
    ...partyIds.map((id) => ({
      label: book.parties.get(id)?.name ?? t`missing party`,
      without: { partyIds: partyIds.filter((each) => each !== id) },
    })),
    ...one(personId, (id) => book.persons.get(id)?.name ?? t`missing person`, { personId: null }),
    ...one(
      trackId,
      (id) => (id === 'unsorted' ? t`Unsorted` : (book.tracks.get(id)?.title ?? t`missing track`)),
      { trackId: null },
    ),
    ...stances.map((stance) => ({
      label: i18n._(stanceLabels[stance]),
      without: { stances: stances.filter((each) => each !== stance) },
    })),
    ...firmnesses.map((firmness) => ({
      label: i18n._(firmnessLabels[firmness]),
      without: { firmnesses: firmnesses.filter((each) => each !== firmness) },
    })),
    ...relations.map((relation) => ({
      label: i18n._(relationLabels[relation]),
      without: { relations: relations.filter((each) => each !== relation) },
    })),
    ...one(from, (iso) => t`From ${day(iso)}`, { from: null }),
    ...one(to, (iso) => t`To ${day(iso)}`, { to: null }),
    ...one(text, (words) => `“${words}”`, { text: '' }),
  ];
}
