import {
  stepGroupingLabels,
  stepGroupings,
  stepOrderLabels,
  stepOrders,
  type StepGrouping,
  type StepOrder,
} from '#domain/step-view.ts';
import { SelectField } from '#ui/select-field.tsx';
import { useLingui } from '@lingui/react/macro';
import type { StepView } from './use-step-view.ts';

interface StepViewFieldsProps {
  readonly view: StepView;
  readonly onChange: (view: Partial<StepView>) => void;
}

/** How the steps are grouped and sorted. */
export function StepViewFields({ view, onChange }: StepViewFieldsProps) {
  const { t, i18n } = useLingui();
  return (
    <>
      <SelectField<StepGrouping>
        label={t`Groups`}
        isLabelHidden
        value={view.grouping ?? ''}
        placeholder={t`No groups`}
        options={stepGroupings.map((value) => ({
          value,
          label: i18n._(stepGroupingLabels[value]),
        }))}
        onChange={(grouping) => onChange({ grouping: grouping === '' ? null : grouping })}
      />
      <SelectField<StepOrder>
        label={t`Order`}
        isLabelHidden
        value={view.order ?? ''}
        placeholder={t`By what waits for what`}
        options={stepOrders.map((value) => ({ value, label: i18n._(stepOrderLabels[value]) }))}
        onChange={(order) => onChange({ order: order === '' ? null : order })}
      />
    </>
  );
}
