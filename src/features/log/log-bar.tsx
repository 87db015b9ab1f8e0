import { firmnesses, firmnessLabels } from '#domain/firmness.ts';
import { stanceLabels, stances } from '#domain/stance.ts';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { LogBook } from './log-book.ts';
import { LogSearch } from './log-search.tsx';
import type { LogFiltering } from './use-log-filter.ts';
import styles from './log.module.css';

interface LogBarProps {
  readonly filtering: LogFiltering;
  readonly book: LogBook;
  /** The panel shows one track already. */
  readonly hasTrack: boolean;
}

/** What the log can be narrowed to. A choice becomes a chip below, and more can be added to it. */
export function LogBar({ filtering, book, hasTrack }: LogBarProps) {
  const { t, i18n } = useLingui();
  const { filter, change } = filtering;
  const [isPeriodShown, setIsPeriodShown] = useState(filter.from !== null || filter.to !== null);
  const options = <V extends { readonly id: string }>(
    rows: ReadonlyMap<string, V>,
    label: (row: V) => string,
  ) => [...rows.values()].map((row) => ({ value: row.id, label: label(row) }));
  const isRedLines = filter.firmnesses.length === 1 && filter.firmnesses[0] === 'red-line';
  return (
    <div className={styles['bar']} role="group" aria-label={t`Filters`}>
      <LogSearch text={filter.text} onSearch={(text) => change({ text })} />
      <Pick
        label={t`Party`}
        options={options(book.parties, ({ name }) => name)}
        onPick={(id) => change({ partyIds: withAlso(filter.partyIds, id) })}
      />
      <Pick
        label={t`Person`}
        options={options(book.persons, ({ name }) => name)}
        onPick={(personId) => change({ personId })}
      />
      {!hasTrack && (
        <Pick
          label={t`Track`}
          options={[
            ...options(book.tracks, ({ title }) => title),
            { value: 'unsorted', label: t`Unsorted` },
          ]}
          onPick={(trackId) => change({ trackId })}
        />
      )}
      <Pick
        label={t`Stance`}
        options={stances.map((value) => ({ value, label: i18n._(stanceLabels[value]) }))}
        onPick={(stance) => change({ stances: withAlso(filter.stances, stance) })}
      />
      <Pick
        label={t`Firmness`}
        options={firmnesses.map((value) => ({ value, label: i18n._(firmnessLabels[value]) }))}
        onPick={(firmness) => change({ firmnesses: withAlso(filter.firmnesses, firmness) })}
      />
      <Button
        size="small"
        variant="quiet"
        aria-expanded={isPeriodShown}
        onClick={() => setIsPeriodShown(!isPeriodShown)}
      >
        <Trans>Period</Trans>
      </Button>
      <Button
        size="small"
        variant="quiet"
        aria-pressed={isRedLines}
        onClick={() => change({ firmnesses: isRedLines ? [] : ['red-line'] })}
      >
        <Trans>Red lines</Trans>
      </Button>
      <Button
        size="small"
        variant="quiet"
        aria-pressed={filter.relations.length > 0}
        onClick={() =>
          change({ relations: filter.relations.length > 0 ? [] : ['ascribed', 'third-party'] })
        }
      >
        <Trans>About others’ minds</Trans>
      </Button>
      {isPeriodShown && (
        <div className={styles['period']}>
          <TextField
            label={t`From`}
            type="date"
            value={filter.from ?? ''}
            onChange={(from) => change({ from: from || null })}
          />
          <TextField
            label={t`To`}
            type="date"
            value={filter.to ?? ''}
            onChange={(to) => change({ to: to || null })}
          />
        </div>
      )}
    </div>
  );
}

interface PickProps<V extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onPick: (value: V) => void;
}

function Pick<V extends string>({ label, options, onPick }: PickProps<V>) {
  return (
    <SelectField
      className={styles['pick']}
      label={label}
      isLabelHidden
      placeholder={label}
      value=""
      options={options}
      onChange={(value) => {
        if (value !== '') onPick(value);
      }}
    />
  );
}

function withAlso<V>(values: readonly V[], value: V): readonly V[] {
  return values.includes(value) ? values : [...values, value];
}
