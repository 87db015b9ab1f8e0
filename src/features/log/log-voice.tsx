import type { LogVoice as Voice } from '#domain/log-filter.ts';
import { Segmented } from '#ui/segmented.tsx';
import { useLingui } from '@lingui/react/macro';
import type { LogBook } from './log-book.ts';
import type { LogFiltering } from './use-log-filter.ts';
import styles from './log.module.css';

interface LogVoiceProps {
  readonly filtering: LogFiltering;
  readonly book: LogBook;
}

/** With a party chosen: what it has itself said, and who says that it said it, one press apart. */
export function LogVoice({ filtering, book }: LogVoiceProps) {
  const { t } = useLingui();
  const { partyIds, voice } = filtering.filter;
  if (partyIds.length === 0) return null;
  const name = partyIds.length === 1 ? book.parties.get(partyIds[0] ?? '')?.name : undefined;
  return (
    <Segmented<Voice | 'all'>
      className={styles['voice'] ?? ''}
      label={name === undefined ? t`Whose word it is` : t`Whose word on ${name}`}
      isLabelHidden
      size="small"
      value={voice ?? 'all'}
      onChange={(next) => filtering.change({ voice: next === 'all' ? null : next })}
      items={[
        { value: 'own', label: partyIds.length === 1 ? t`Itself` : t`Themselves` },
        {
          value: 'others',
          label: partyIds.length === 1 ? t`Others about it` : t`Others about them`,
        },
        { value: 'all', label: t`All` },
      ]}
    />
  );
}
