import { membersOf } from '#domain/id.ts';
import { stepStatusLabels } from '#domain/next-step.ts';
import { stepFilterStates, type StepFilter, type StepFilterState } from '#domain/step-filter.ts';
import { stepStateLabels } from '#domain/step-state.ts';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { StepBook } from './step-book.ts';
import styles from './steps-panel.module.css';

interface StepFilterBarProps {
  readonly filter: StepFilter;
  readonly onChange: (filter: StepFilter) => void;
  readonly book: StepBook;
  /** How what is left is shown. */
  readonly children: ReactNode;
}

const stateLabels = { ...stepStateLabels, open: stepStatusLabels.open } as const;

export function StepFilterBar({ filter, onChange, book, children }: StepFilterBarProps) {
  const { t, i18n } = useLingui();
  const owning = new Set(
    book.shown.flatMap((step) => [
      ...membersOf(step.ownerParties),
      ...membersOf(step.ownerPersons),
    ]),
  );
  const owners = [...book.parties.values(), ...book.persons.values()]
    .filter(({ id }) => owning.has(id) || id === filter.ownerId)
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className={styles.filters} role="group" aria-label={t`Filters`}>
      <SelectField
        label={t`Owner`}
        isLabelHidden
        value={filter.ownerId ?? ''}
        placeholder={t`All owners`}
        options={owners}
        onChange={(id) => onChange({ ...filter, ownerId: id === '' ? null : id })}
      />
      <SelectField<StepFilterState>
        label={t`Status`}
        isLabelHidden
        value={filter.state ?? ''}
        placeholder={t`Any status`}
        options={stepFilterStates.map((value) => ({
          value,
          label: i18n._(stateLabels[value]),
        }))}
        onChange={(state) => onChange({ ...filter, state: state === '' ? null : state })}
      />
      <Button
        variant="quiet"
        aria-pressed={filter.isUndated}
        className={styles.toggle}
        onClick={() => onChange({ ...filter, isUndated: !filter.isUndated })}
      >
        <Trans>Waiting with no date</Trans>
      </Button>
      {children}
    </div>
  );
}
